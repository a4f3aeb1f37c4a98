-- A quarter of an hour of one of us that a booked call takes: the key lets one of two through.
create table call_time (
  workspace_id text not null,
  member_id text not null,
  at timestamptz not null,
  case_id text not null,
  primary key (workspace_id, member_id, at)
);
create index call_time_case on call_time (workspace_id, case_id);
select forthright_wall('call_time');

-- What lists read of the call of a case; its events are the truth.
alter table delay_case add column call_at timestamptz;
alter table delay_case add column call_standing text
  check (call_standing in ('booked', 'accepted', 'tentative', 'declined', 'proposed', 'wished'));
