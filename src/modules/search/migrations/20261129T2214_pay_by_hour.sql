-- Pay by the hour: who asks for so much an hour is served by part-time work, too. It is filled when the index is made anew.
alter table search.posting add column pay_hour int;
