-- An answered call can be the second check of changed numbers. Where it is taken back, what it ended waits again.
alter table contact_check
  add column ended_change_on date null,
  add column ended_change_by bigint null;
