-- The tables of the sign-in library, in its own names and in a schema of their own: accounts belong to the
-- install, not to a workspace. Read and written outside of acts only; the workspace role has no way in here.
create schema auth;
revoke all on schema auth from public;

create table auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null default false,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean default false
);

create table auth."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade,
  -- member.session_epoch when it began: a session of another epoch has ended.
  "epoch" integer not null
);
create index session_of_user on auth."session" ("userId");

create table auth."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  unique ("providerId", "accountId")
);
create index account_user on auth."account" ("userId");

create table auth."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index verification_identifier on auth."verification" ("identifier");

create table auth."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "verified" boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_user on auth."twoFactor" ("userId");

-- Tries at a password or code, by hash of account or address.
create table auth.attempt (
  key text primary key,
  tries integer not null,
  since timestamptz not null
);

-- Where the server's own role is held by row security (a PostgreSQL that one does not own), it owns these tables too.
-- So that no act of a workspace reads accounts there either, they show rows only outside of a workspace's scope.
do $$
declare
  accounts text;
begin
  foreach accounts in array array['user', 'session', 'account', 'verification', 'twoFactor', 'attempt'] loop
    execute format('alter table auth.%I enable row level security', accounts);
    execute format('alter table auth.%I force row level security', accounts);
    execute format(
      'create policy outside on auth.%I using (coalesce(current_setting(''forthright.workspace'', true), '''') in ('''', ''*''))',
      accounts
    );
  end loop;
end
$$;
