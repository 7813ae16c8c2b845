-- The same rows for the same people, found with fewer questions. Policies are tried from the last name to the first.
alter policy own on applications.application using (person_id = (select platform.ctx_own()));
alter policy own on applications.presentation using (person_id = (select platform.ctx_own()));
alter policy own on applications.transition using (person_id = (select platform.ctx_own()));
alter policy system on applications.application rename to all_by_the_system; -- contract: the program knows no names of policies
alter policy system on applications.presentation rename to all_by_the_system; -- contract: the program knows no names of policies
alter policy system on applications.transition rename to all_by_the_system; -- contract: the program knows no names of policies

-- What is sealed cannot be compressed, so it is not tried.
alter table applications.presentation alter column sealed set storage external;
