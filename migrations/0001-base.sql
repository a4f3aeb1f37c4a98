-- The plain role that row security holds for, the wall every later table gets, and the name of this install.
do $$
begin
  if not exists (select from pg_roles where rolname = 'forthright_plain')
    and exists (select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole))
  then
    create role forthright_plain nologin nosuperuser nobypassrls;
  end if;
exception
  -- Another store of the same server was being made at the same moment.
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if exists (select from pg_roles where rolname = 'forthright_plain') then
    execute 'grant usage on schema public to forthright_plain';
    execute 'alter default privileges in schema public grant select, insert, update, delete on tables to forthright_plain';
    execute 'alter default privileges in schema public grant usage, select on sequences to forthright_plain';
  end if;
end
$$;

-- Row security is forced, so that it holds for the owner of the table too. Without a scope the setting is null or '', and no row passes.
create function forthright_wall(table_name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format(
    'create policy wall on %I using (workspace_id = current_setting(''forthright.workspace'', true) or current_setting(''forthright.workspace'', true) = ''*'')',
    table_name
  );
  if exists (select from pg_roles where rolname = 'forthright_plain') then
    execute format('grant select, insert, update, delete on %I to forthright_plain', table_name);
  end if;
end
$$;

create table install (
  sole boolean primary key default true check (sole),
  id text not null default gen_random_uuid()::text,
  epoch integer not null default 0,
  made timestamptz not null default now()
);
