// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cataloguefile.h"

#include "documents/cataloguerecords_p.h"
#include "documents/format.h"
#include "documents/guardedyaml.h"
#include "documents/recordreader_p.h"
#include "documents/recordwriter_p.h"
#include "documents/textfile.h"
#include "documents/yamltext.h"
#include "plan/fields.h"
#include "plan/resolve.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace evenhost::documents {

namespace {

using catalogue::Catalogue;

/// The keys that every file starts with.
const std::vector<std::string_view> headKeys{"evenhost", "kind"};

/// A file that holds one list.
template <class T>
void readList(const Node& root, std::string_view key, std::vector<T>& into, ReadContext& context)
{
    refuseUnknownKeys(root, {"evenhost", "kind", key}, context);
    const Node* list = root.find(key);
    if (list == nullptr) {
        context.error("missing_key", root, {std::string(key)});
        return;
    }
    const ReadContext::Step step(context, key);
    readValue(*list, into, context);
}

/// Unit, range and existence of a default's path; exchange rates are the only paths beside the fixed fields.
std::optional<Limits> limitsOfPath(std::string_view path)
{
    constexpr std::string_view rates = "exchange_rates.";
    if (const plan::Field* field = plan::fieldAt(path)) {
        return Limits{field->minimum, field->maximum};
    }
    if (path.starts_with(rates) && path.size() == rates.size() + 3) {
        return Limits{1e-9, 1e9};
    }
    return std::nullopt;
}

/// Paths whose values mean nothing without a currency.
bool isInCurrency(std::string_view path)
{
    const plan::Field* field = plan::fieldAt(path);
    return field == nullptr || base::isMoney(field->unit);
}

void readAssumption(const Node& node, catalogue::DefaultAssumption& into, ReadContext& context)
{
    if (!expectMapping(node, context)) {
        return;
    }
    const Node* path = node.find("path");
    if (path == nullptr || !path->isScalar()) {
        context.error("missing_key", node, {std::string("path")});
        return;
    }
    const auto limits = limitsOfPath(path->text);
    if (!limits) {
        std::vector<std::string> known;
        std::ranges::transform(plan::fields(), std::back_inserter(known), plan::pathOf);
        context.error("unknown_field", *path, {path->text, plan::nearestId(path->text, known)});
        return;
    }
    into.path = path->text;
    Node quantity = node;
    std::erase_if(quantity.entries, [](const Node::Entry& entry) { return entry.key == "path"; });
    readValue(quantity, into.quantity, context, *limits);
}

void readAssumptions(const Node& root, Catalogue& into, ReadContext& context)
{
    refuseUnknownKeys(root, {"evenhost", "kind", "region", "currency", "assumptions"}, context);
    std::string currency;
    if (const Node* given = root.find("currency")) {
        readValue(*given, currency, context);
    }
    const Node* list = root.find("assumptions");
    if (list == nullptr) {
        context.error("missing_key", root, {std::string("assumptions")});
        return;
    }
    const ReadContext::Step step(context, "assumptions");
    if (!expectSequence(*list, context)) {
        return;
    }
    for (std::size_t i = 0; i < list->items.size() && !context.isFull(); ++i) {
        const ReadContext::Step item(context, i);
        catalogue::DefaultAssumption& assumption = into.assumptions.emplace_back();
        readAssumption(list->items[i], assumption, context);
        if (!assumption.path.empty() && isInCurrency(assumption.path)) {
            assumption.currency = currency;
            Verifier verifier(root, context);
            verifier.that(!currency.empty(), "currency", "missing_key", {std::string("currency")});
        }
    }
}

void readContent(const Node& root, const std::string& kind, Catalogue& into, ReadContext& context)
{
    if (kind == "model") {
        readRecord(root, into.models.emplace_back(), context, headKeys);
    } else if (kind == "accelerators") {
        readList(root, "accelerators", into.accelerators, context);
    } else if (kind == "hosting") {
        readList(root, "offers", into.hosting, context);
    } else if (kind == "managed") {
        readList(root, "offers", into.managed, context);
    } else if (kind == "serving") {
        readList(root, "profiles", into.profiles, context);
    } else if (kind == "assumptions") {
        readAssumptions(root, into, context);
    } else if (kind == "benchmarks") {
        readList(root, "tasks", into.benchmarks, context);
    } else {
        const ReadContext::Step step(context, "kind");
        refuseChoice(*root.find("kind"),
                     {"model", "accelerators", "hosting", "managed", "serving", "assumptions", "benchmarks"}, context);
    }
}

template <class T>
void append(std::vector<T>& into, std::vector<T>& added, std::string T::*id, const std::string& file,
            base::Findings& findings)
{
    std::set<std::string> known;
    for (const T& entry : into) {
        known.insert(entry.*id);
    }
    for (T& entry : added) {
        if (!known.insert(entry.*id).second) {
            findings.push_back({base::Severity::Error, "duplicate_id", {entry.*id}, {}, {file, 0, 0}});
        } else {
            into.push_back(std::move(entry));
        }
    }
}

Node head(std::string_view kind)
{
    Node root = Node::mapping();
    root.add("evenhost", Node::word("1"));
    root.add("kind", Node::word(kind));
    return root;
}

template <class T>
std::string listText(std::string_view kind, std::string_view key, const std::vector<T>& entries)
{
    Node root = head(kind);
    root.add(key, written(entries));
    return yamlText(root);
}

} // namespace

base::Result<Catalogue> readCatalogueFile(std::string_view text, const std::string& file)
{
    auto root = readYaml(text, file);
    if (!root) {
        return root.error();
    }
    return catalogueFrom(std::move(*root), file);
}

base::Result<Catalogue> catalogueFrom(Node root, const std::string& file)
{
    const auto kind = kindOf(root, file);
    if (!kind) {
        return kind.error();
    }
    if (const auto current = upgrade(root, file, {}); !current) {
        return current.error();
    }
    ReadContext context(file);
    Catalogue content;
    readContent(root, *kind, content, context);
    if (base::hasErrors(context.findings())) {
        return context.takeFindings();
    }
    return content;
}

void merge(Catalogue& into, Catalogue&& added, const std::string& file, base::Findings& findings)
{
    append(into.models, added.models, &catalogue::ModelCard::id, file, findings);
    append(into.accelerators, added.accelerators, &catalogue::Accelerator::id, file, findings);
    append(into.hosting, added.hosting, &catalogue::HostingOffer::id, file, findings);
    append(into.managed, added.managed, &catalogue::ManagedOffer::id, file, findings);
    append(into.profiles, added.profiles, &catalogue::ServingProfile::id, file, findings);
    append(into.assumptions, added.assumptions, &catalogue::DefaultAssumption::path, file, findings);
    append(into.benchmarks, added.benchmarks, &catalogue::BenchmarkTask::id, file, findings);
}

CatalogueLoad loadCatalogue(const std::filesystem::path& folder)
{
    CatalogueLoad load;
    std::error_code failed;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() == ".yaml") {
            files.push_back(entry->path());
        }
    }
    if (failed) {
        load.findings.push_back(
            {base::Severity::Error, "folder_unreadable", {failed.message()}, {}, {folder.string(), 0, 0}});
        return load;
    }
    // The order of a directory differs between machines; the result must not.
    std::ranges::sort(files);
    load.files = static_cast<int>(files.size());
    OfferPlaces places;
    for (const std::filesystem::path& path : files) {
        const std::string name = path.string();
        const auto file = readTextFile(path);
        auto root = file ? readYaml(file->text, name) : base::Result<Node>(file.error());
        if (root) {
            addOfferPlaces(places, *root, name);
        }
        auto content = root ? catalogueFrom(std::move(*root), name) : base::Result<Catalogue>(root.error());
        if (content) {
            merge(load.catalogue, std::move(*content), name, load.findings);
        } else {
            std::ranges::copy(content.error(), std::back_inserter(load.findings));
        }
    }
    load.catalogue.sort();
    std::ranges::copy(checkReferences(load.catalogue, places), std::back_inserter(load.findings));
    return load;
}

void addOfferPlaces(OfferPlaces& places, const Node& root, const std::string& file)
{
    const Node* offers = root.find("offers");
    if (offers == nullptr) {
        return;
    }
    for (const Node& offer : offers->items) {
        const Node* id = offer.find("id");
        const Node* accelerator = offer.find("accelerator");
        if (id != nullptr && accelerator != nullptr) {
            places[id->text] = {file, accelerator->line, accelerator->column};
        }
    }
}

base::Findings checkReferences(const Catalogue& catalogue, const OfferPlaces& places)
{
    std::vector<std::string> known;
    std::ranges::transform(catalogue.accelerators, std::back_inserter(known), &catalogue::Accelerator::id);
    base::Findings findings;
    for (const catalogue::HostingOffer& offer : catalogue.hosting) {
        if (catalogue.accelerator(offer.acceleratorId) == nullptr) {
            const auto place = places.find(offer.id);
            findings.push_back({base::Severity::Error,
                                "unknown_accelerator",
                                {offer.acceleratorId, plan::nearestId(offer.acceleratorId, known)},
                                "hosting." + offer.id + ".accelerator",
                                place == places.end() ? base::Place{} : place->second});
        }
    }
    return findings;
}

std::string modelText(const catalogue::ModelCard& card)
{
    Node root = head("model");
    for (Node::Entry& entry : written(card).entries) {
        root.entries.push_back(std::move(entry));
    }
    return yamlText(root);
}

std::string acceleratorsText(const std::vector<catalogue::Accelerator>& accelerators)
{
    return listText("accelerators", "accelerators", accelerators);
}

std::string hostingText(const std::vector<catalogue::HostingOffer>& offers)
{
    return listText("hosting", "offers", offers);
}

std::string managedText(const std::vector<catalogue::ManagedOffer>& offers)
{
    return listText("managed", "offers", offers);
}

std::string servingText(const std::vector<catalogue::ServingProfile>& profiles)
{
    return listText("serving", "profiles", profiles);
}

std::string benchmarksText(const std::vector<catalogue::BenchmarkTask>& tasks)
{
    return listText("benchmarks", "tasks", tasks);
}

std::string assumptionsText(const std::vector<catalogue::DefaultAssumption>& assumptions)
{
    Node root = head("assumptions");
    const auto money =
        std::ranges::find_if_not(assumptions, &std::string::empty, &catalogue::DefaultAssumption::currency);
    if (money != assumptions.end()) {
        root.add("currency", Node::string(money->currency));
    }
    Node list = Node::sequence();
    for (const catalogue::DefaultAssumption& assumption : assumptions) {
        Node item = Node::mapping();
        item.add("path", Node::string(assumption.path));
        Node quantity = written(assumption.quantity);
        if (quantity.isMapping()) {
            std::ranges::move(quantity.entries, std::back_inserter(item.entries));
        } else {
            item.add("value", std::move(quantity));
        }
        list.items.push_back(std::move(item));
    }
    root.add("assumptions", std::move(list));
    return yamlText(root);
}

} // namespace evenhost::documents
