-- Our own copy of a letter came back to us: the mail server had taken it, whatever its last word was.
alter table delivery add column copied boolean not null default false;
