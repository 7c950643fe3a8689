// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/format.h"

#include "documents/recordreader_p.h"

namespace evenhost::documents {

base::Result<std::string> kindOf(const Node& root, const std::string& file)
{
    ReadContext context(file);
    const Node* version = root.find("evenhost");
    const Node* kind = root.find("kind");
    if (!root.isMapping() || version == nullptr) {
        context.error("not_evenhost", root);
    } else if (kind == nullptr) {
        context.error("missing_key", root, {std::string("kind")});
    } else {
        const ReadContext::Step step(context, "kind");
        if (expectScalar(*kind, context)) {
            return kind->text;
        }
    }
    return context.takeFindings();
}

base::Result<base::Done> upgrade(Node& root, const std::string& file, std::span<const UpgradeStep> steps)
{
    ReadContext context(file);
    Node* version = root.find("evenhost");
    if (!root.isMapping() || version == nullptr) {
        context.error("not_evenhost", root);
        return context.takeFindings();
    }
    const ReadContext::Step step(context, "evenhost");
    const auto found = wholeNumberOf(*version, context, {1.0, 1e6});
    if (!found) {
        return context.takeFindings();
    }
    const int current = currentVersion(steps);
    if (*found > current) {
        context.error("newer_version", *version,
                      {base::Amount{static_cast<double>(*found), base::Unit::None},
                       base::Amount{static_cast<double>(current), base::Unit::None}});
        return context.takeFindings();
    }
    for (const UpgradeStep next : steps.subspan(static_cast<std::size_t>(*found - 1))) {
        next(root);
    }
    return base::Done{};
}

} // namespace evenhost::documents
