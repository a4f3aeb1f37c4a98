-- When a reader was last told: asked for each letter of theirs, and a year of weekly letters is long to read through.
create index checkin_occurrence_told on checkin_occurrence (workspace_id, contact_id, sent_at) where sent_at is not null;
