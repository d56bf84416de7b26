-- Organizations with several people: a third role, invitations, closing; people who run the installation; and who changed what.

ALTER TABLE membership DROP CONSTRAINT membership_role,
  ADD CONSTRAINT membership_role CHECK (role IN ('admin', 'member', 'billing'));

ALTER TABLE organization ADD COLUMN closed_at timestamptz(3);

ALTER TABLE app_user ADD COLUMN is_operator boolean NOT NULL DEFAULT false;

CREATE TABLE invitation (
  id                 text NOT NULL,
  organization_id    text NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
  email              text NOT NULL CHECK (email = lower(email)),
  role               text NOT NULL CHECK (role IN ('admin', 'member', 'billing')),
  token_hash         text NOT NULL,
  invited_by_user_id text REFERENCES app_user (id) ON DELETE SET NULL ON UPDATE CASCADE,
  created_at         timestamptz(3) NOT NULL DEFAULT now(),
  sent_at            timestamptz(3) NOT NULL DEFAULT now(),
  expires_at         timestamptz(3) NOT NULL,
  accepted_at        timestamptz(3),
  revoked_at         timestamptz(3),
  CONSTRAINT invitation_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_one_end CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
CREATE UNIQUE INDEX invitation_token_hash_key ON invitation (token_hash);
CREATE INDEX invitation_organization_id_created_at_idx ON invitation (organization_id, created_at);
CREATE INDEX invitation_email_idx ON invitation (email);
-- Two admins who invite the same person at the same time make one invitation.
CREATE UNIQUE INDEX invitation_one_open ON invitation (organization_id, email)
  WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- Who changed what. The organization with the empty name is the platform, as in the ledger, so there is no foreign key; rows
-- outlive the people, keys and things that they name.
CREATE TABLE audit_event (
  id              bigserial NOT NULL,
  organization_id text NOT NULL DEFAULT '',
  occurred_at     timestamptz(3) NOT NULL DEFAULT now(),
  actor_kind      text NOT NULL CHECK (actor_kind IN ('person', 'key', 'operator', 'command')),
  user_id         text,
  api_key_id      text,
  area            text NOT NULL,
  action          text NOT NULL,
  target          text,
  target_id       text,
  details         jsonb NOT NULL DEFAULT '{}',
  address         text,
  user_agent      text,
  CONSTRAINT audit_event_pkey PRIMARY KEY (id, organization_id)
);
CREATE INDEX audit_event_organization_id_id_idx ON audit_event (organization_id, id);
-- The operator's own doings, over all organizations.
CREATE INDEX audit_event_of_operators ON audit_event (id) WHERE actor_kind IN ('operator', 'command');

CREATE FUNCTION audit_event_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse_change();
