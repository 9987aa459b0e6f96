-- DIR-08: when somebody last called a warden under the number that the people of the zone call.
alter table warden_duty add column checked_on date null;

-- The first day of the rule about it: nobody is late for the time before.
insert into due_rule (rule, from_date) values ('warden.number', utc_date());
