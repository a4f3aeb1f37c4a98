-- The private links of contacts. Nothing secret stands here: a link is made from the install's key, these ids and the generation.
create table contact_link (
  workspace_id text not null,
  contact_id text not null,
  generation integer not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (workspace_id, contact_id)
);
select forthright_wall('contact_link');

-- A six-digit code that was mailed for one choice. The digits are made from the id, never stored.
create table portal_code (
  workspace_id text not null,
  id text not null,
  client_id text not null,
  contact_id text not null,
  case_id text not null,
  option_id text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  primary key (workspace_id, id)
);
create index portal_code_of on portal_code (workspace_id, contact_id, made_at);
select forthright_wall('portal_code');

-- When a contact opened their page by pressing the button; never an automatic look.
create table portal_visit (
  workspace_id text not null,
  id text not null,
  client_id text not null,
  contact_id text not null,
  at timestamptz not null,
  primary key (workspace_id, id)
);
create index portal_visit_of on portal_visit (workspace_id, contact_id, at);
select forthright_wall('portal_visit');
