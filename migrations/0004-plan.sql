-- Projects, their tasks, everything that ever changed in them, and what came in from files.
create table project (
  workspace_id text not null,
  id text not null,
  client_id text not null,
  name text not null,
  lead_id text not null,
  zone text not null,
  calendars jsonb not null,
  start text not null,
  status_at text,
  version integer not null,
  made_at timestamptz not null,
  closed_on date,
  primary key (workspace_id, id)
);
create index project_client on project (workspace_id, client_id);
select forthright_wall('project');

-- Wall times are text ('2026-03-02T09:00', on the project's own clock); estimates and lags are working minutes.
create table task (
  workspace_id text not null,
  project_id text not null,
  key text not null,
  seq integer not null,
  name text not null,
  low integer,
  likely integer not null,
  high integer,
  bound jsonb,
  deadline date,
  calendar text,
  assignee text,
  waits_on text not null,
  actual_start text,
  actual_finish text,
  remaining integer,
  percent double precision,
  baseline_start text,
  baseline_finish text,
  primary key (workspace_id, project_id, key)
);
select forthright_wall('task');

create table task_link (
  workspace_id text not null,
  project_id text not null,
  task_key text not null,
  seq integer not null,
  from_key text not null,
  type text not null,
  lag integer not null,
  lag_in text not null,
  primary key (workspace_id, project_id, task_key, seq)
);
select forthright_wall('task_link');

-- What a task was and became, only the fields that differ; null stands for 'not there'.
create table plan_change (
  workspace_id text not null,
  project_id text not null,
  seq integer not null,
  -- The project's version that the change made.
  version integer not null,
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  import_id text,
  -- null: the frame of the plan itself (calendars, status day, lead)
  task_key text,
  was jsonb,
  became jsonb,
  reason text,
  primary key (workspace_id, project_id, seq)
);
create index plan_change_task on plan_change (workspace_id, project_id, task_key);
create index plan_change_import on plan_change (workspace_id, import_id);
select forthright_wall('plan_change');

create table plan_import (
  workspace_id text not null,
  id text not null,
  project_id text not null,
  file_name text not null,
  print text not null,
  at timestamptz not null,
  by_id text not null,
  added integer not null,
  changed integer not null,
  same integer not null,
  bad integer not null,
  bad_rows text,
  new_project boolean not null,
  undone_at timestamptz,
  primary key (workspace_id, id)
);
create index plan_import_project on plan_import (workspace_id, project_id, at);
select forthright_wall('plan_import');
