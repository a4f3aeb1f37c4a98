-- Who works on this store: one row a process. Of the install and not of a workspace, like its name; never in a backup.
create table worker (
  id text primary key,
  -- The send journal it writes: a machine and a folder. One process at a time has it.
  place text not null,
  host text not null,
  pid integer not null,
  started_at timestamptz not null default now(),
  beat_at timestamptz not null default now(),
  ended_at timestamptz
);
create index worker_place on worker (place);

-- How often a process has started on each send journal, held against the counter in the file beside it.
create table journal_place (
  place text primary key,
  counter integer not null
);
-- Which database this install lives in, so that a copy under another name is known for one.
alter table install add column database text;

do $$
begin
  if exists (select from pg_roles where rolname = 'forthright_plain') then
    execute 'grant select, insert, update, delete on worker, journal_place to forthright_plain';
  end if;
end
$$;

-- A lease belongs to a worker: when that one has ended, nobody waits for the lease to run out.
alter table fact add column leased_by text;
alter table delivery add column leased_by text;
create index fact_leased on fact (leased_by) where leased_by is not null;
create index delivery_leased on delivery (leased_by) where leased_by is not null;

-- What waits to leave is found by its time, across workspaces; caps are counted by whom they are for.
create index delivery_waiting on delivery (due) where state in ('held', 'queued');
create index delivery_by_contact on delivery (workspace_id, contact_id, first_try) where first_try is not null;
create index delivery_by_client on delivery (workspace_id, client_id, first_try) where first_try is not null;
create index delivery_by_domain on delivery (workspace_id, domain, first_try) where first_try is not null;

-- The delivery row itself is what is due; facts that only pointed at it are gone.
delete from fact where name in ('delivery.due', 'delivery.lease-ends');
