-- DIR-11: a country's emergency number that was replaced waits for a second check by somebody else.
alter table emergency_number
  add column changed_on date,
  add column changed_by bigint;
