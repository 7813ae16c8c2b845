-- Approvals of a recovery go with the person whose recovery it was.
create policy system_erases on identity.recovery_approval for delete using ((select platform.ctx_role()) = 'system');
create policy system_erases on identity.delegation for delete using ((select platform.ctx_role()) = 'system');
