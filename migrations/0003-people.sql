-- Who works here, for whom, and whom to tell.
create table workspace (
  workspace_id text primary key,
  name text not null,
  zone text not null,
  country text not null,
  language text not null,
  currency text not null,
  settings jsonb not null,
  founded_at timestamptz not null
);
select forthright_wall('workspace');

-- The set-up link is spent when this row stands: the second column lets one through for the whole install.
create table founding (
  workspace_id text primary key,
  once boolean not null default true unique check (once)
);
select forthright_wall('founding');

create table member (
  workspace_id text not null,
  id text not null,
  user_id text not null,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'manager', 'lead', 'member', 'viewer')),
  language text not null,
  zone text not null,
  phone text,
  deputy_id text,
  away_from date,
  away_until date,
  -- Raised when rights or password change: a session that began under another number has ended.
  session_epoch integer not null default 1,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, user_id),
  foreign key (workspace_id, deputy_id) references member (workspace_id, id),
  check (deputy_id <> id),
  check (away_until >= away_from)
);
create index member_user on member (user_id);
select forthright_wall('member');

create table invitation (
  workspace_id text not null,
  id text not null,
  email text not null,
  name text not null,
  role text not null check (role in ('owner', 'manager', 'lead', 'member', 'viewer')),
  language text not null,
  invited_by text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, invited_by) references member (workspace_id, id)
);
select forthright_wall('invitation');

-- A new password by a mailed link; the secret is made from the id and stands nowhere.
create table password_reset (
  workspace_id text not null,
  id text not null,
  member_id text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references member (workspace_id, id)
);
select forthright_wall('password_reset');

create table client (
  workspace_id text not null,
  id text not null,
  name text not null,
  country text not null,
  primary key (workspace_id, id)
);
select forthright_wall('client');

create table contact (
  workspace_id text not null,
  id text not null,
  client_id text not null,
  given text not null,
  family text not null,
  title text not null,
  salutation text not null check (salutation in ('ms', 'mr', 'neutral')),
  language text not null,
  register text not null check (register in ('formal', 'informal')),
  zone text not null,
  country text not null,
  date_order text not null check (date_order in ('dmy', 'mdy', 'ymd')),
  hours jsonb not null,
  email text not null,
  phone text,
  rank integer not null,
  deputy_id text,
  primary key (workspace_id, id),
  -- Lets other rooms' rows name client and contact together, so that the two can never disagree.
  unique (workspace_id, client_id, id),
  foreign key (workspace_id, client_id) references client (workspace_id, id),
  foreign key (workspace_id, client_id, deputy_id) references contact (workspace_id, client_id, id),
  check (deputy_id <> id)
);
select forthright_wall('contact');
