package org.claimline.export;

import org.claimline.incident.Incident;
import org.claimline.incident.IncidentJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** An incident in the format of incident files, as a text that every command reads. */
public final class IncidentFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private final Incident incident;

    public IncidentFile(Incident incident) {
        this.incident = incident;
    }

    public String id() {
        return incident.id();
    }

    public String json() {
        return JSON.writeValueAsString(IncidentJson.tree(incident)) + "\n";
    }

    public String yaml() {
        return YAML.writeValueAsString(IncidentJson.tree(incident));
    }
}
