-- An event is written in the transaction of its change, before the answer is known that says what it was about. It is completed
-- once, by the process that made the change; nothing else of it can ever change.
ALTER TABLE audit_event ADD COLUMN is_complete boolean NOT NULL DEFAULT true;

CREATE FUNCTION audit_event_complete_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.is_complete OR NOT NEW.is_complete OR NOT NEW.details @> OLD.details
    OR to_jsonb(NEW) - ARRAY['target', 'target_id', 'details', 'is_complete']
       <> to_jsonb(OLD) - ARRAY['target', 'target_id', 'details', 'is_complete'] THEN
    RAISE EXCEPTION 'audit_event is only ever added to' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_event_complete_once BEFORE UPDATE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_event_complete_once();

DROP TRIGGER audit_event_append_only ON audit_event;
CREATE TRIGGER audit_event_append_only BEFORE DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse_change();
