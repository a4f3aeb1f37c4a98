-- On this day the team said that a project would be done on that day: enough to forecast from where nobody wrote a plan.
-- Of one day the last word counts.
create table said_date (
  workspace_id text not null,
  project_id text not null,
  said_on date not null,
  finish date not null,
  at timestamptz not null,
  by_id text not null,
  primary key (workspace_id, project_id, said_on)
);
select forthright_wall('said_date');
