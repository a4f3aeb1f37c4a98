-- The weekly update: when each contact hears from us, and each time it came round.
create table checkin_schedule (
  workspace_id text not null,
  id text not null,
  client_id text not null,
  contact_id text not null,
  weekday integer not null check (weekday between 1 and 7),
  time text not null,
  running boolean not null,
  next_on date,
  set_at timestamptz not null,
  set_by text not null,
  primary key (workspace_id, id)
);
create unique index checkin_schedule_contact on checkin_schedule (workspace_id, contact_id);
select forthright_wall('checkin_schedule');

create table checkin_occurrence (
  workspace_id text not null,
  id text not null,
  schedule_id text not null,
  client_id text not null,
  contact_id text not null,
  on_day date not null,
  send_on date not null,
  send_at timestamptz not null,
  moved text,
  missed integer not null,
  late boolean not null,
  message_id text,
  missing text,
  situation text,
  promise_id text,
  project_id text,
  topics jsonb not null,
  steps jsonb not null,
  facts_at timestamptz,
  sent_at timestamptz,
  skip_why text,
  skip_words text,
  skipped_by text,
  skipped_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, schedule_id) references checkin_schedule (workspace_id, id)
);
-- A time that comes twice is one item: by the local date, whatever the clocks did.
create unique index checkin_occurrence_day on checkin_occurrence (workspace_id, schedule_id, on_day);
create index checkin_occurrence_open on checkin_occurrence (workspace_id, send_at) where sent_at is null and skipped_at is null;
create index checkin_occurrence_time on checkin_occurrence (workspace_id, send_at);
select forthright_wall('checkin_occurrence');

-- Dates in danger, as the cases say it: while one stands here no update says that its date holds.
create table checkin_danger (
  workspace_id text not null,
  case_id text not null,
  promise_id text not null,
  primary key (workspace_id, case_id)
);
create index checkin_danger_promise on checkin_danger (workspace_id, promise_id);
select forthright_wall('checkin_danger');

-- What a task is called when a client reads of it. Our own names never stand in a letter.
create table checkin_wording (
  workspace_id text not null,
  project_id text not null,
  task_key text not null,
  use text not null check (use in ('done', 'next')),
  said jsonb not null,
  primary key (workspace_id, project_id, task_key, use)
);
select forthright_wall('checkin_wording');
