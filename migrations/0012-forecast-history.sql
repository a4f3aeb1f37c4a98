-- Where each target of a forecast stood (the stage, what each way of forecasting alone said), by task; '' is the whole plan.
alter table forecast add column basis jsonb;

-- How the forecasts of finished projects came out: one row for each snapshot and each delivery it spoke of.
create table forecast_past (
  workspace_id text not null,
  project_id text not null,
  forecast_id text not null,
  -- Empty: the whole plan, in a project that promised nothing.
  promise_id text not null,
  lead_id text not null,
  as_of date not null,
  finished_on date not null,
  -- The lowest stated level (5 to 95 percent) whose day was early enough; 100 where even P95 was too late.
  level integer not null,
  -- Calendar days from the stated middle day to the real one; negative is earlier.
  off_days integer not null,
  -- Share of the planned work that was done then.
  earned double precision,
  -- What it teaches later forecasts; null where nobody kept where it stood.
  taught jsonb,
  primary key (workspace_id, project_id, forecast_id, promise_id)
);
create index forecast_past_lead on forecast_past (workspace_id, lead_id);
select forthright_wall('forecast_past');

-- What a person said of a reason: right, or wrong and how it is. Nothing is ever taken away here; the last word counts.
create table forecast_check (
  workspace_id text not null,
  project_id text not null,
  id text not null,
  at timestamptz not null,
  by_id text not null,
  reason text not null,
  task_key text not null,
  other_key text,
  verdict text not null,
  correction jsonb,
  because text,
  primary key (workspace_id, project_id, id)
);
select forthright_wall('forecast_check');

-- What a person says of a promise's health beside what is computed. It belongs to the day the promise had then.
create table forecast_opinion (
  workspace_id text not null,
  promise_id text not null,
  id text not null,
  at timestamptz not null,
  by_id text not null,
  day_seq integer not null,
  -- Null: the opinion is taken back.
  health text,
  because text not null,
  primary key (workspace_id, promise_id, id)
);
select forthright_wall('forecast_opinion');
