-- Messages, the yes to them, their way out, and what stops it.
create table message (
  workspace_id text not null,
  id text not null,
  client_id text not null,
  contact_id text not null,
  kind text not null,
  about_room text not null,
  about_id text not null,
  language text not null,
  subject text not null,
  text text not null,
  facts jsonb,
  context jsonb not null,
  drawing jsonb,
  invite jsonb,
  scheduled boolean not null,
  author_id text not null,
  earliest timestamptz,
  latest timestamptz,
  state text not null check (state in ('draft', 'approved')),
  version integer not null,
  voided_because text,
  made_at timestamptz not null,
  edited_at timestamptz not null,
  edited_by text not null,
  primary key (workspace_id, id)
);
create index message_about on message (workspace_id, about_room, about_id, id);
create index message_draft on message (workspace_id, state, edited_at);
create index message_contact on message (workspace_id, contact_id, id);
select forthright_wall('message');

create table approval (
  workspace_id text not null,
  id text not null,
  message_id text not null,
  version integer not null,
  subject text not null,
  text text not null,
  by_actor text not null,
  at timestamptz not null,
  alone boolean not null,
  hash text not null,
  recipients jsonb not null,
  earliest timestamptz not null,
  latest timestamptz not null,
  revoked_at timestamptz,
  revoked_because text,
  primary key (workspace_id, id),
  foreign key (workspace_id, message_id) references message (workspace_id, id)
);
create unique index approval_standing on approval (workspace_id, message_id) where revoked_at is null;
select forthright_wall('approval');

create table delivery (
  workspace_id text not null,
  id text not null,
  message_id text,
  system jsonb,
  client_id text,
  contact_id text,
  address text not null,
  domain text not null,
  mail_id text not null,
  hash text not null,
  state text not null check (state in
    ('held', 'queued', 'attempting', 'data', 'sent', 'in-doubt', 'failed', 'cancelled', 'late', 'bounced')),
  since timestamptz not null,
  due timestamptz not null,
  latest timestamptz not null,
  attempts integer not null,
  first_try timestamptz,
  lease integer not null,
  lease_until timestamptz,
  resends integer not null,
  reply text not null,
  stage text not null,
  answered boolean not null,
  made_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, message_id) references message (workspace_id, id),
  check ((message_id is null) <> (system is null))
);
create unique index delivery_mail on delivery (workspace_id, mail_id);
create index delivery_message on delivery (workspace_id, message_id);
create index delivery_state on delivery (workspace_id, state, due);
create index delivery_counted on delivery (workspace_id, first_try) where first_try is not null;
select forthright_wall('delivery');

-- What happened to a delivery, step by step: how a doubt is explained to a person.
create table delivery_step (
  workspace_id text not null,
  delivery_id text not null,
  seq integer not null,
  at timestamptz not null,
  state text not null,
  by_actor text not null,
  attempt integer not null,
  reply text not null,
  stage text not null,
  primary key (workspace_id, delivery_id, seq),
  foreign key (workspace_id, delivery_id) references delivery (workspace_id, id)
);
select forthright_wall('delivery_step');

create table stop (
  workspace_id text not null,
  id text not null,
  reach text not null check (reach in ('all', 'client', 'contact')),
  target_id text not null,
  because text not null,
  already_sent jsonb not null,
  by_actor text not null,
  at timestamptz not null,
  released_at timestamptz,
  released_by text,
  primary key (workspace_id, id)
);
create unique index stop_standing on stop (workspace_id, reach, target_id, because) where released_at is null;
select forthright_wall('stop');

-- One row a workspace, locked by every claim and every stop: caps are counted and switches read by one at a time.
create table post_gate (
  workspace_id text primary key,
  claims bigint not null
);
select forthright_wall('post_gate');
