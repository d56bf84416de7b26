-- Fallback chains whose steps say more than a model's name, in versions that never change.

-- Constant defaults: no table is rewritten.
ALTER TABLE chain ADD COLUMN steps JSONB, ADD COLUMN designated_version INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT chain_steps CHECK (steps IS NULL OR jsonb_typeof(steps) = 'array'),
  ADD CONSTRAINT chain_designated_version CHECK (designated_version >= 1);

CREATE TABLE chain_version (
    organization_id TEXT NOT NULL,
    chain_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    steps JSONB NOT NULL,
    creator_id TEXT,
    created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT chain_version_pkey PRIMARY KEY (chain_id, version, organization_id),
    CONSTRAINT chain_version_number CHECK (version >= 1),
    CONSTRAINT chain_version_steps CHECK (jsonb_typeof(steps) = 'array')
);
ALTER TABLE chain_version ADD CONSTRAINT chain_version_chain_id_organization_id_fkey
  FOREIGN KEY (chain_id, organization_id) REFERENCES chain (id, organization_id) ON DELETE CASCADE ON UPDATE NO ACTION;

-- What every chain says today is its first version.
INSERT INTO chain_version (organization_id, chain_id, version, steps, creator_id, created_at)
  SELECT organization_id, id, 1, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('model', model, 'provider', NULL, 'timeout_ms', NULL, 'move_on', NULL)
        ORDER BY place), '[]') FROM unnest(models) WITH ORDINALITY AS listed (model, place)
    ), NULL, updated_at
  FROM chain;

-- A version is what requests once went down: it goes with its chain and never changes.
CREATE FUNCTION chain_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A version of a chain never changes; save a new one.' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER chain_version_immutable BEFORE UPDATE ON chain_version
  FOR EACH ROW EXECUTE FUNCTION chain_version_refuse_change();
