-- The queue that is a table, the record of acts, and the answers already given to a key.
create table fact (
  workspace_id text not null,
  id text not null,
  name text not null,
  key text not null default '',
  body jsonb not null,
  due timestamptz not null,
  heard text[] not null default '{}',
  leased_until timestamptz,
  tries integer not null default 0,
  failed text,
  primary key (workspace_id, id)
);
create index fact_due on fact (due) where failed is null;
create index fact_key on fact (workspace_id, name, key);
select forthright_wall('fact');

create table audit (
  workspace_id text not null,
  seq integer not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  act text not null,
  kept jsonb not null,
  mac text not null,
  primary key (workspace_id, seq)
);
select forthright_wall('audit');

create table audit_head (
  workspace_id text primary key,
  seq integer not null,
  mac text not null
);
select forthright_wall('audit_head');

create table answered (
  workspace_id text not null,
  actor_id text not null,
  key text not null,
  asked text not null,
  status integer,
  answer jsonb,
  at timestamptz not null,
  primary key (workspace_id, actor_id, key)
);
select forthright_wall('answered');
