// SPDX-License-Identifier: GPL-3.0-or-later
// The guarded door: whatever comes in, it is refused with a message or read to a tree that is written and read back.

#include "cli/wording.h"
#include "documents/guardedyaml.h"
#include "documents/utf8.h"
#include "documents/yamltext.h"
#include "property.h"

#include <algorithm>

using namespace evenhost;

namespace {

bool sameTree(const documents::Node& one, const documents::Node& other)
{
    if (one.kind != other.kind || one.text != other.text) {
        return false;
    }
    return std::ranges::equal(one.items, other.items, sameTree)
           && std::ranges::equal(one.entries, other.entries,
                                 [](const documents::Node::Entry& a, const documents::Node::Entry& b) {
                                     return a.key == b.key && sameTree(a.value, b.value);
                                 });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto tree = documents::readYaml(fuzz::textOf(data, size), "fuzz");
    if (!tree) {
        for (const base::Finding& finding : tree.error()) {
            const std::string line = cli::messageLine(finding);
            fuzz::mustHold(!documents::firstUncleanByte(line), "messages hold no control characters");
            fuzz::mustHold(cli::messageText(finding.code) != nullptr, "every finding is worded");
        }
        return 0;
    }
    if (!tree->isMapping() || tree->entries.empty()) {
        return 0; // files of ours are mappings; only those are written
    }
    const std::string text = documents::yamlText(*tree);
    const auto again = documents::readYaml(text, "again");
    fuzz::mustHold(again.has_value(), "what is written can be read");
    fuzz::mustHold(sameTree(*tree, *again), "what is written reads back the same");
    return 0;
}
