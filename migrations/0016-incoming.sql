-- Mail that came in: the bytes as they came, what was read from them, and where each stands.
create table incoming_mail (
  workspace_id text not null,
  id text not null,
  print text not null,
  message_id text,
  from_address text,
  from_name text not null,
  subject text not null,
  words text not null,
  attachments jsonb not null,
  sender text not null,
  urgent boolean not null,
  place text not null check (place in ('open', 'in-case', 'automatic', 'bounce', 'quarantine', 'done')),
  why text,
  contact_id text,
  client_id text,
  about_room text,
  about_id text,
  delivery_id text,
  received_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  primary key (workspace_id, id),
  unique (workspace_id, print)
);
create index incoming_place on incoming_mail (workspace_id, place, received_at);
create index incoming_sender on incoming_mail (workspace_id, from_address, received_at);
select forthright_wall('incoming_mail');

-- Apart, so that lists stay light and old mail can go while its story stays.
create table incoming_raw (
  workspace_id text not null,
  mail_id text not null,
  raw text not null,
  primary key (workspace_id, mail_id),
  foreign key (workspace_id, mail_id) references incoming_mail (workspace_id, id)
);
select forthright_wall('incoming_raw');
