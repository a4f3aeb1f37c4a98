-- What the last look through a workspace's record found. It remembers the end it saw, so that a record cut short with
-- its head is seen too; `broken` is the first line that does not fit.
create table audit_check (
  workspace_id text primary key,
  at timestamptz not null,
  seq integer not null,
  mac text not null,
  broken integer
);
select forthright_wall('audit_check');
