-- Somebody without e-mail who waits for a code on paper: an account without a password.
insert into account (username, password_hash, person_id, demo, created_at) values
  ('faith.fern', null, (select id from person where staff_number = 'SAMPLE-29'), true, utc_timestamp(6));
