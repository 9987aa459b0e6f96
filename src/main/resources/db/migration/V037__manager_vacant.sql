-- The first day of a rule that came with this version: nobody is late for the time before.
insert into due_rule (rule, from_date) values ('custodian.vacant', utc_date());
