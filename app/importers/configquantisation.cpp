// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/configquantisation_p.h"

#include "importers/modulenames_p.h"
#include "sizing/parameters.h"

#include <algorithm>
#include <map>

namespace evenhost::importers {

namespace {

/// How one matrix is stored.
struct Storage
{
    std::string format;
    double bits = 16.0;
};

/// Storage of the matrices that some patterns name; no patterns: of all.
struct Rule
{
    Storage storage;
    std::vector<NamePattern> targets;
};

/// Reads patterns, as many as a real file may have: a few dozen expressions, each of which becomes dozens of texts, and
/// a name for each matrix of each expert.
class PatternReader
{
public:
    void add(std::vector<NamePattern>& patterns, const std::string& text)
    {
        constexpr std::size_t mostNames = 60'000;
        constexpr std::size_t mostExpressions = 500;
        std::size_t& read = text.starts_with("re:") ? m_expressions : m_names;
        const std::size_t most = text.starts_with("re:") ? mostExpressions : mostNames;
        if (read < most) {
            ++read;
            patterns.emplace_back(text);
        } else if (patterns.empty() || patterns.back().understood()) {
            patterns.push_back(NamePattern::unread());
        }
    }

private:
    std::size_t m_names = 0;
    std::size_t m_expressions = 0;
};

/// A quantisation section, understood.
struct Method
{
    PatternReader patterns;
    std::string name;
    bool known = false;
    Storage base;                  ///< of linear layers that neither rule nor exception names
    std::vector<Rule> rules;       ///< tried first, in order
    std::vector<NamePattern> kept; ///< stay at 16 bit
    bool keepsPrediction = false;  ///< prediction layers are among those
    bool expertsOnly = false;
    std::optional<Storage> experts; ///< of routed experts, whatever the rest
};

std::string lower(std::string text)
{
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return text;
}

/// modelopt's names of a scheme.
std::optional<Storage> schemeOf(const std::string& written, double group)
{
    const std::string name = lower(written);
    const auto has = [&](std::string_view part) {
        return name.find(part) != std::string::npos;
    };
    if (has("nvfp4")) {
        return Storage{"nvfp4", 4.0 + 8.0 / (group >= 1.0 ? group : 16.0)};
    }
    if (has("mxfp4")) {
        return Storage{"mxfp4", 4.25};
    }
    if (has("mxfp8")) {
        return Storage{"fp8", 8.25};
    }
    if (has("fp8")) {
        return Storage{"fp8", 8.0};
    }
    if (has("awq") || has("int4") || has("w4a16")) {
        return Storage{"int4", 4.0 + 16.0 / (group >= 1.0 ? group : 128.0)};
    }
    if (has("int8") || has("w8a8")) {
        return Storage{"int8", 8.0};
    }
    return std::nullopt;
}

/// compressed-tensors and modelopt's config_groups: bits, type and group of the weights.
std::optional<Storage> weightsOf(const ConfigNode& group)
{
    const std::optional<ConfigNode> weights = group.section({"weights"});
    if (!weights) {
        return std::nullopt;
    }
    const double bits = weights->number({"num_bits"}).value_or(0.0);
    const double size = weights->number({"group_size"}).value_or(0.0);
    const bool isFloat = weights->text({"type"}) == "float";
    if (bits == 4.0 && isFloat) {
        const bool microscaled = size == 32.0 || group.text({"format"}).starts_with("mxfp4");
        return microscaled ? Storage{"mxfp4", 4.25} : Storage{"nvfp4", 4.5};
    }
    if (bits == 8.0) {
        return Storage{isFloat ? "fp8" : "int8", size >= 1.0 ? 8.0 + 16.0 / size : 8.0};
    }
    if (bits == 4.0) {
        const bool zeroPoint = weights->flag({"symmetric"}) == false;
        return Storage{"int4", 4.0 + (size >= 1.0 ? (16.0 + (zeroPoint ? 4.0 : 0.0)) / size : 0.0)};
    }
    return std::nullopt;
}

void readGroups(const ConfigNode& section, Method& method)
{
    const Json* groups = section.find({"config_groups"});
    if (groups == nullptr || !groups->is_object()) {
        return;
    }
    for (const auto& [name, value] : groups->items()) {
        if (!value.is_object()) {
            continue;
        }
        const ConfigNode group(value);
        const std::optional<Storage> storage = weightsOf(group);
        if (!storage) {
            continue;
        }
        method.known = true;
        const std::vector<std::string> targets = group.texts({"targets"});
        const bool every = targets.empty() || std::ranges::find(targets, "Linear") != targets.end();
        if (every) {
            method.base = *storage;
        } else {
            Rule rule{*storage, {}};
            for (const std::string& target : targets) {
                method.patterns.add(rule.targets, target);
            }
            method.rules.push_back(std::move(rule));
        }
    }
}

/// modelopt's map from a layer to its scheme.
void readLayerMap(const ConfigNode& section, Method& method)
{
    const Json* layers = section.find({"quantized_layers"});
    if (layers == nullptr || !layers->is_object()) {
        return;
    }
    std::map<std::pair<std::string, double>, Rule> byScheme;
    for (const auto& [name, value] : layers->items()) {
        if (!value.is_object()) {
            continue;
        }
        const ConfigNode layer(value);
        const double group = layer.number({"group_size"}).value_or(0.0);
        if (const std::optional<Storage> storage = schemeOf(layer.text({"quant_algo"}), group)) {
            Rule& rule = byScheme[{storage->format, storage->bits}];
            rule.storage = *storage;
            method.patterns.add(rule.targets, name);
        }
    }
    for (auto& [scheme, rule] : byScheme) {
        method.known = true;
        method.rules.push_back(std::move(rule));
    }
}

void readModelopt(const ConfigNode& section, Method& method)
{
    const std::string algorithm = section.text({"quant_algo"});
    if (const std::optional<Storage> storage = schemeOf(algorithm, section.number({"group_size"}).value_or(0.0))) {
        method.base = *storage;
        method.known = true;
    }
    readLayerMap(section, method);
}

/// fp8 in blocks: a scale for each, 32 bit unless it says otherwise.
Storage blockFp8(const ConfigNode& section)
{
    const std::vector<double> block = section.numbers({"weight_block_size"});
    const double scaleBits = section.text({"scale_fmt"}) == "ue8m0" ? 8.0 : 32.0;
    const double elements = block.size() == 2 ? block[0] * block[1] : 0.0;
    return {"fp8", 8.0 + (elements >= 1.0 ? scaleBits / elements : 0.0)};
}

std::optional<Storage> integerGroups(const ConfigNode& section)
{
    const double bits = section.number({"bits", "w_bit"}).value_or(4.0);
    if (bits < 1.0 || bits > 16.0) {
        return std::nullopt;
    }
    const double group = section.number({"group_size", "q_group_size"}).value_or(128.0);
    const double scales = group >= 1.0 ? (16.0 + bits) / group : 0.0;
    return Storage{bits >= 8.0 ? "int8" : "int4", bits + scales};
}

void readQuark(const ConfigNode& section, Method& method)
{
    const std::optional<ConfigNode> global = section.section({"global_quant_config"});
    const std::optional<ConfigNode> weight = global ? global->section({"weight"}) : std::nullopt;
    if (!weight) {
        return;
    }
    const std::string type = weight->text({"dtype"});
    if (const auto storage = type == "fp4" ? schemeOf("mxfp4", 0.0) : schemeOf(type, 0.0)) {
        method.base = *storage;
        method.known = true;
    }
}

/// The methods that one word names.
void readNamedMethod(const ConfigNode& section, const ConfigNode& config, Method& method)
{
    const std::string& name = method.name;
    method.known = true;
    if (name == "fp8" || name == "fbgemm_fp8") {
        method.base = blockFp8(section);
        if (config.text({"expert_dtype"}) == "fp4") {
            method.experts = Storage{"mxfp4", 4.25};
        }
        readLayerMap(section, method);
    } else if (name == "mxfp4") {
        method.base = {"mxfp4", 4.25};
        method.expertsOnly = true;
    } else if (name == "awq" || name == "gptq" || name == "auto-round" || name == "awq_marlin"
               || name == "gptq_marlin") {
        const std::optional<Storage> storage = integerGroups(section);
        method.known = storage.has_value();
        method.base = storage.value_or(Storage{});
    } else if (name == "bitsandbytes") {
        const bool eight = section.flag({"load_in_8bit", "_load_in_8bit"}).value_or(false);
        const bool twice = section.flag({"bnb_4bit_use_double_quant"}).value_or(false);
        method.base = eight ? Storage{"int8", 8.0} : Storage{"int4", twice ? 4.127 : 4.5};
    } else {
        method.known = false;
    }
}

/// Names that stay at 16 bit, whatever the key that lists them.
void readExceptions(const ConfigNode& section, Method& method)
{
    for (const char* key : {"ignore", "exclude_modules", "modules_to_not_convert", "ignored_layers", "exclude",
                            "llm_int8_skip_modules"}) {
        const Json* names = section.find({key});
        if (names == nullptr || !names->is_array()) {
            continue;
        }
        for (const Json& name : *names) {
            if (const auto* text = name.get_ptr<const std::string*>()) {
                method.patterns.add(method.kept, *text);
                method.keepsPrediction = method.keepsPrediction || text->starts_with("mtp");
            }
        }
    }
    const Json* dynamic = section.find({"dynamic"}); // GPTQModel: "-:pattern" leaves modules alone
    if (dynamic != nullptr && dynamic->is_object()) {
        for (const auto& [text, value] : dynamic->items()) {
            if (text.starts_with("-:")) {
                method.patterns.add(method.kept, "re:.*" + text.substr(2));
            }
        }
    }
}

Method methodOf(const ConfigNode& section, const ConfigNode& config)
{
    Method method;
    method.name = lower(section.text({"quant_method"}));
    readExceptions(section, method);
    readNamedMethod(section, config, method);
    if (method.name == "fp8" && section.has({"quantized_layers"})) {
        method.kept.clear(); // left alone by the second quantisation only: they stay in FP8
        method.keepsPrediction = false;
        return method;
    }
    if (!method.known) {
        readGroups(section, method);
    }
    if (section.has({"quant_algo"})) {
        const bool mixed = section.has({"quantized_layers"});
        if (mixed) {
            method.base = {};
            method.rules.clear();
        }
        if (!method.known || mixed) {
            readModelopt(section, method);
        }
    }
    if (method.name == "quark") {
        readQuark(section, method);
    }
    if (method.name.empty()) {
        method.name = lower(section.text({"quant_algo"}));
    }
    return method;
}

bool appliesTo(const NamePattern& pattern, const Matrix& matrix, int layer)
{
    return (pattern.layer() < 0 || pattern.layer() == layer) && pattern.matchesAny(matrix.names);
}

/// False when so many names would have to be looked for in so many layers that it takes minutes; a real file names the
/// layer, or has a few dozen patterns.
bool isMeasurable(const Method& method, std::size_t layers)
{
    constexpr std::size_t mostSearches = 50'000;
    constexpr std::size_t mostLooks = 20'000'000;
    std::size_t all = 0;
    std::size_t general = 0;
    const auto count = [&](const std::vector<NamePattern>& patterns) {
        all += patterns.size();
        for (const NamePattern& pattern : patterns) {
            general += pattern.layer() < 0 ? pattern.size() : 0;
        }
    };
    count(method.kept);
    for (const Rule& rule : method.rules) {
        count(rule.targets);
    }
    return general * layers <= mostSearches && all * layers <= mostLooks;
}

Storage storageOf(const Method& method, const Matrix& matrix, int layer)
{
    for (const Rule& rule : method.rules) {
        for (const NamePattern& target : rule.targets) {
            if (appliesTo(target, matrix, layer)) {
                return rule.storage;
            }
        }
    }
    for (const NamePattern& kept : method.kept) {
        if (appliesTo(kept, matrix, layer)) {
            return {};
        }
    }
    if (matrix.part == MatrixPart::Routed) {
        return method.experts.value_or(method.base);
    }
    return method.expertsOnly ? Storage{} : method.base;
}

struct Totals
{
    double bits = 0.0; ///< of all matrices
    double parameters = 0.0;
    std::map<std::string, double> byFormat; ///< parameters
    std::map<std::string, double> routedByFormat;
};

void addLayer(const Method& method, const LayerShape& layer, int index, int hidden, Totals& totals)
{
    for (const Matrix& matrix : matricesOf(layer, index, hidden)) {
        const Storage storage = storageOf(method, matrix, index);
        totals.bits += matrix.parameters * storage.bits;
        totals.parameters += matrix.parameters;
        totals.byFormat[storage.format] += matrix.parameters;
        if (matrix.part == MatrixPart::Routed) {
            totals.routedByFormat[storage.format] += matrix.parameters;
        }
    }
}

std::string largest(const std::map<std::string, double>& byFormat)
{
    std::string format;
    double most = 0.0;
    for (const auto& [name, parameters] : byFormat) {
        if (!name.empty() && parameters > most) {
            most = parameters;
            format = name;
        }
    }
    return format;
}

/// Our name for the mixture: that of most quantised parameters, or DeepSeek V4's own.
std::string formatName(const Totals& totals, const std::string& sixteen)
{
    const std::string format = largest(totals.byFormat);
    const auto other = totals.byFormat.find("fp8");
    if (largest(totals.routedByFormat) == "mxfp4" && other != totals.byFormat.end() && other->second > 0.0) {
        return "fp4+fp8";
    }
    return format.empty() ? sixteen : format;
}

std::string elementType(const ConfigNode& root, const ConfigNode& config)
{
    std::string type = config.text({"torch_dtype", "dtype"});
    if (type.empty()) {
        type = root.text({"torch_dtype", "dtype"});
    }
    return type == "float16" ? "fp16" : type == "float32" ? "fp32" : "bf16";
}

/// Prediction layers sit behind the stack and are quantised like it, unless 4-bit methods or exceptions leave them out.
double predictionBits(const Method& method, const Totals& totals)
{
    const double mean = totals.parameters > 0.0 ? totals.bits / totals.parameters : 16.0;
    const bool fourBit = method.base.bits < 6.0 && !method.experts;
    return method.keepsPrediction || fourBit ? 16.0 : mean;
}

void measure(const Method& method, const catalogue::Architecture& a, const std::vector<LayerShape>& layers,
             const std::string& sixteen, ReleasedFormat& released)
{
    Totals totals;
    int index = 0;
    for (const LayerShape& layer : layers) {
        addLayer(method, layer, index++, a.hidden, totals);
    }
    const sizing::ParameterParts parts = sizing::parameterParts(a);
    const double wide = sixteen == "fp32" ? 32.0 : 16.0;
    const double rest = std::max(0.0, parts.total() - totals.parameters);
    const double prediction = parts.prediction;
    const double bits = totals.bits + rest * wide + prediction * predictionBits(method, totals);
    released.format = formatName(totals, sixteen);
    released.bytes = bits / 8.0;
    released.bits = bits / (parts.total() + prediction);
}

} // namespace

ReleasedFormat releasedFormat(const ConfigNode& root, const ConfigNode& config, const Json* separate,
                              const std::optional<catalogue::Architecture>& architecture,
                              const std::vector<LayerShape>& layers, ConfigNotes& notes)
{
    ReleasedFormat released;
    const std::string sixteen = elementType(root, config);
    std::optional<ConfigNode> section;
    if (separate != nullptr) {
        section = ConfigNode(*separate).section({"quantization"});
        if (section) {
            section = ConfigNode(section->json());
        }
    }
    // The file's own section knows more than the separate one where both are there.
    if (const std::optional<ConfigNode> own = config.section({"quantization_config"})) {
        section = ConfigNode(own->json());
    }
    if (!section) {
        released.format = sixteen;
        if (architecture) {
            const sizing::ParameterParts parts = sizing::parameterParts(*architecture);
            const double wide = sixteen == "fp32" ? 32.0 : 16.0;
            released.bits = wide;
            released.bytes = (parts.total() + parts.prediction) * wide / 8.0;
        }
        return released;
    }
    const Method method = methodOf(*section, config);
    released.quantised = true;
    released.method = method.name;
    if (!method.known) {
        notes.note(base::Severity::Warning, "config_unknown_quantisation", {method.name});
        return released;
    }
    const bool measurable = isMeasurable(method, layers.size());
    if (!measurable || !std::ranges::all_of(method.kept, &NamePattern::understood)) {
        notes.note(base::Severity::Warning, "config_unknown_pattern", {});
    }
    const bool fourBit = method.base.bits < 6.0 && !method.expertsOnly && method.rules.empty();
    if (fourBit && method.kept.empty() && architecture) {
        notes.note(base::Severity::Warning, "config_no_exceptions", {});
    }
    released.format = method.base.format.empty() ? sixteen : method.base.format;
    if (architecture && !layers.empty() && measurable) {
        measure(method, *architecture, layers, sixteen, released);
    }
    return released;
}

} // namespace evenhost::importers
