// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/bridgejson.h"

namespace evenhost::exporters {

void writeBridge(JsonWriter& json, const std::optional<analysis::Bridge>& bridge)
{
    if (!bridge) {
        json.null("since_baseline");
        return;
    }
    json.beginObject("since_baseline");
    json.member("option", bridge->selfHostedId);
    json.member("against", bridge->managedId);
    json.member("start", bridge->start);
    json.beginList("steps");
    for (const analysis::BridgeStep& step : bridge->steps) {
        json.beginObject();
        json.member("input", step.path);
        json.member("change", step.change);
        json.member("running", step.running);
        json.endObject();
    }
    json.endList();
    json.member("end", bridge->end);
    json.endObject();
}

} // namespace evenhost::exporters
