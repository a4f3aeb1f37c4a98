-- Dated snapshots; each can be made again from its inputs, seed and engine, byte for byte.
create table forecast (
  workspace_id text not null,
  project_id text not null,
  id text not null,
  made_at timestamptz not null,
  as_of date not null,
  inputs_hash text not null,
  seed integer not null,
  engine text not null,
  iterations integer not null,
  plan_version integer not null,
  body text not null,
  primary key (workspace_id, project_id, id)
);
select forthright_wall('forecast');

create table forecast_promise (
  workspace_id text not null,
  promise_id text not null,
  forecast_id text not null,
  project_id text not null,
  made_at timestamptz not null,
  as_of date not null,
  day date not null,
  -- Which of the promise's days this was measured against: a re-agreed promise starts anew.
  day_seq integer not null,
  chance double precision not null,
  raw_chance double precision not null,
  first_chance double precision not null,
  p10 date not null,
  p50 date not null,
  p80 date not null,
  p95 date not null,
  state text not null,
  amber_before boolean not null,
  primary key (workspace_id, promise_id, forecast_id)
);
create index forecast_promise_project on forecast_promise (workspace_id, project_id, promise_id, forecast_id);
select forthright_wall('forecast_promise');
