-- What else of a round and a claim is the office's to write: where it is, what was said of it, whose and after what work it is.
drop trigger decided on benefits.round;
create trigger decided before update of claim_id, person_id, number, at_office, decided_at, decided_by, attended_at, recognised_days, amount,
  due_on, from_day, due_before, moved_for, decision_id, reason on benefits.round
  for each row execute function benefits.only_the_office();
create trigger whose before update of person_id, spell_id on benefits.claim
  for each row execute function benefits.only_the_office();
