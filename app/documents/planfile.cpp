// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/planfile.h"

#include "documents/format.h"
#include "documents/guardedyaml.h"
#include "documents/planrecords_p.h"
#include "documents/recordreader_p.h"
#include "documents/recordwriter_p.h"
#include "documents/yamltext.h"
#include "plan/fields.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace evenhost::documents {

namespace {

using plan::Field;
using plan::Plan;

/// Without these there is nothing to work out; no planning value stands in for them.
bool isIndispensable(const Field& field)
{
    constexpr std::array<std::string_view, 3> keys{"requests_per_day", "input_tokens", "output_tokens"};
    return field.section == "workload" && std::ranges::find(keys, field.key) != keys.end();
}

bool isPeakConcurrency(const Field& field)
{
    return field.section == "workload" && field.key == "peak_concurrency";
}

const base::Quantity* planningValue(const Plan& plan, const Field& field, const catalogue::Catalogue& defaults)
{
    const auto found =
        std::ranges::find(defaults.assumptions, plan::pathOf(field), &catalogue::DefaultAssumption::path);
    const bool usable =
        found != defaults.assumptions.end() && (!base::isMoney(field.unit) || found->currency == plan.currency);
    return usable ? &found->quantity : nullptr;
}

/// The fields of one section; those left out take their planning value.
void readFields(const Node& root, std::string_view section, Plan& plan, const catalogue::Catalogue& defaults,
                ReadContext& context)
{
    static const Node empty = Node::mapping();
    const Node* given = root.find(section);
    const Node& node = given == nullptr || given->isNull() ? empty : *given;
    const ReadContext::Step step(context, section);
    if (!expectMapping(node, context)) {
        return;
    }
    std::vector<std::string_view> known;
    for (const Field& field : plan::fields()) {
        if (field.section != section) {
            continue;
        }
        known.push_back(field.key);
        const Node* value = node.find(field.key);
        const base::Quantity* planned = isIndispensable(field) ? nullptr : planningValue(plan, field, defaults);
        const ReadContext::Step fieldStep(context, field.key);
        if (value != nullptr && !(value->isNull() && isPeakConcurrency(field))) {
            base::Quantity quantity;
            readValue(*value, quantity, context, anyNumber);
            plan::setQuantity(plan, field, std::move(quantity));
        } else if (isPeakConcurrency(field)) {
            continue;
        } else if (planned != nullptr) {
            plan::setQuantity(plan, field, *planned);
        } else if (isIndispensable(field) || field.minimum > 0.0) {
            const Node& at = given == nullptr ? root : node;
            context.error("missing_key", at, {std::string(field.key)});
        }
    }
    if (section == "workload") {
        known.emplace_back("shape");
        if (const Node* shape = node.find("shape")) {
            const ReadContext::Step shapeStep(context, "shape");
            readValue(*shape, plan.workload.shape, context);
        }
    }
    refuseUnknownKeys(node, known, context);
}

void writeFields(const Plan& plan, std::string_view section, Node& root)
{
    Node node = Node::mapping();
    for (const Field& field : plan::fields()) {
        const base::Quantity* quantity = field.section == section ? plan::quantity(plan, field) : nullptr;
        if (quantity != nullptr) {
            node.add(field.key, written(*quantity));
        }
    }
    if (section == "workload" && plan.workload.shape != plan::LoadShape{}) {
        node.add("shape", written(plan.workload.shape));
    }
    root.add(section, std::move(node));
}

const Node* itemWithId(const Node* list, std::string_view id)
{
    if (list == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(list->items, [&](const Node& item) {
        const Node* own = item.find("id");
        const Node* name = item.find("name");
        return (own != nullptr && own->text == id) || (name != nullptr && name->text == id);
    });
    return found == list->items.end() ? nullptr : &*found;
}

/// Where a path of plan/fields.h stands in a plan's tree; as near as the file has it.
const Node& nodeAt(const Node& root, std::string_view path)
{
    const plan::PathParts parts = plan::splitPath(path);
    const Node* own = root.find("own");
    const Node* section = nullptr;
    if (parts.section == "hosting" || parts.section == "offers") {
        section = own == nullptr ? nullptr : own->find(parts.section == "hosting" ? "hosting" : "managed");
    } else {
        section = root.find(parts.section);
    }
    const Node* entry = section;
    if (section != nullptr && section->isSequence()) {
        entry = itemWithId(section, parts.id);
        if (entry == nullptr && parts.id.empty()) {
            entry = itemWithId(section, parts.field);
        }
    }
    const Node* field = entry == nullptr ? nullptr : entry->find(parts.field);
    for (const Node* found : {field, entry, section}) {
        if (found != nullptr) {
            return *found;
        }
    }
    return root;
}

} // namespace

base::Result<PlanFile> readPlan(std::string_view text, const std::string& file, const catalogue::Catalogue& defaults)
{
    auto root = readYaml(text, file);
    if (!root) {
        return root.error();
    }
    return planFrom(std::move(*root), file, defaults);
}

base::Result<PlanFile> planFrom(Node root, const std::string& file, const catalogue::Catalogue& defaults)
{
    const auto kind = kindOf(root, file);
    if (!kind) {
        return kind.error();
    }
    ReadContext context(file);
    if (*kind != "plan") {
        context.error("not_a_plan", *root.find("kind"), {*kind});
        return context.takeFindings();
    }
    if (const auto current = upgrade(root, file, {}); !current) {
        return current.error();
    }
    Plan plan;
    std::vector<std::string_view> known{"evenhost", "kind", "workload", "assumptions"};
    RecordReader<Plan> reader(root, plan, context, known);
    describeHead(reader);
    describeOptions(reader);
    describeRest(reader);
    readFields(root, "workload", plan, defaults, context);
    readFields(root, "assumptions", plan, defaults, context);
    refuseUnknownKeys(root, known, context);
    if (context.findings().empty()) {
        for (base::Finding& finding : plan::checkPlan(plan)) {
            if (context.isFull()) {
                break; // finding a place takes time
            }
            const Node& at = nodeAt(root, finding.path);
            context.add(std::move(finding), at);
        }
    }
    if (base::hasErrors(context.findings())) {
        return context.takeFindings();
    }
    return PlanFile{std::move(plan), std::move(root)};
}

base::Result<LoadedPlan> loadPlan(const std::filesystem::path& path, const catalogue::Catalogue& defaults)
{
    const auto file = readTextFile(path);
    if (!file) {
        return file.error();
    }
    auto plan = readPlan(file->text, path.string(), defaults);
    if (!plan) {
        return plan.error();
    }
    return LoadedPlan{std::move(*plan), file->stamp};
}

Node planTree(const Plan& plan)
{
    Node root = Node::mapping();
    root.add("evenhost", Node::word("1"));
    root.add("kind", Node::word("plan"));
    const Plan defaults;
    RecordWriter<Plan> writer(plan, defaults, root);
    describeHead(writer);
    if (root.find("currency") == nullptr) {
        root.add("currency", Node::string(plan.currency)); // what every amount in the file is in
    }
    writeFields(plan, "workload", root);
    describeOptions(writer);
    writeFields(plan, "assumptions", root);
    describeRest(writer);
    return root;
}

std::string planText(const Plan& plan)
{
    return yamlText(planTree(plan));
}

void setPlanningValues(Plan& plan, const catalogue::Catalogue& defaults)
{
    for (const Field& field : plan::fields()) {
        const base::Quantity* planned = planningValue(plan, field, defaults);
        if (planned != nullptr && !isPeakConcurrency(field)) {
            plan::setQuantity(plan, field, *planned);
        }
    }
}

base::Findings located(base::Findings findings, const PlanFile& plan, const std::string& file)
{
    for (base::Finding& finding : findings) {
        if (finding.place.line == 0 && finding.place.file.empty()) {
            const Node& at = nodeAt(plan.tree, finding.path);
            finding.place = {file, at.line, at.column};
        }
    }
    return findings;
}

} // namespace evenhost::documents
