-- The ledger: what we said we would do, by when, for whom; and every day it was ever promised for.
create table promise (
  workspace_id text not null,
  id text not null,
  project_id text,
  client_id text not null,
  contact_id text not null,
  kind text not null,
  what text not null,
  label text not null,
  task_key text,
  stake jsonb,
  state text not null,
  -- The last row of promise_day, repeated so that lists need no join.
  day date not null,
  delivered_on date,
  parts jsonb not null,
  case_id text,
  withdrawn text,
  made_at timestamptz not null,
  primary key (workspace_id, id)
);
create index promise_due on promise (workspace_id, state, day);
create index promise_client on promise (workspace_id, client_id, day);
create index promise_project on promise (workspace_id, project_id);
create index promise_case on promise (workspace_id, case_id);
select forthright_wall('promise');

create table promise_day (
  workspace_id text not null,
  promise_id text not null,
  seq integer not null,
  day date not null,
  agreed_at timestamptz not null,
  asked_by text not null,
  by_kind text not null,
  by_id text not null,
  contact_id text,
  case_id text,
  reason text,
  first_chance double precision,
  primary key (workspace_id, promise_id, seq)
);
select forthright_wall('promise_day');
