-- A slip, from noticed to learned. The events are the truth; the row beside them is what lists read.
create table delay_case (
  workspace_id text not null,
  id text not null,
  promise_id text not null,
  project_id text,
  client_id text not null,
  contact_id text not null,
  lead_id text not null,
  step text not null,
  cause text,
  slip integer not null,
  promised date not null,
  opened_at timestamptz not null,
  notice_by timestamptz not null,
  owes_word boolean not null,
  told_at timestamptz,
  accepted_at timestamptz,
  closed_at timestamptz,
  primary key (workspace_id, id)
);
-- One open case for one promise: two forecasts at once cannot open two.
create unique index delay_case_open on delay_case (workspace_id, promise_id) where closed_at is null;
create index delay_case_deadline on delay_case (workspace_id, owes_word, notice_by);
select forthright_wall('delay_case');

create table case_event (
  workspace_id text not null,
  case_id text not null,
  seq integer not null,
  at timestamptz not null,
  body jsonb not null,
  primary key (workspace_id, case_id, seq)
);
select forthright_wall('case_event');
