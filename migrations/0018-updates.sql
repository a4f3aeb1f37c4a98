-- A reader stops the weekly updates and nothing else: a switch of their own, which a person releases with a reason.
alter table stop drop constraint stop_reach_check;
alter table stop add constraint stop_reach_check check (reach in ('all', 'client', 'contact', 'updates'));
alter table stop add column released_because text;

-- Which deliveries that switch holds back, so that nobody who looks at a switch has to read the letter.
alter table delivery add column weekly boolean not null default false;
update delivery d set weekly = true from message m
  where m.workspace_id = d.workspace_id and m.id = d.message_id and m.kind = 'update' and m.scheduled;
