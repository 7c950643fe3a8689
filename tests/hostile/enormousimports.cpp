// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilefiles.h"

#include "importers/csvtable.h"

namespace evenhost::hostile {

namespace {

std::string filledTo(std::size_t size, const std::string& start, const std::string& unit, const std::string& end = {})
{
    std::string units;
    const std::size_t length = (size - start.size() - end.size()) / unit.size() * unit.size();
    units.reserve(length);
    for (units = unit; units.size() < length;) {
        units += units.substr(0, length - units.size());
    }
    return start + units + end;
}

/// "<before>0<after><before>1<after>..." up to the size.
std::string countedTo(std::size_t size, std::string text, const std::string& before, const std::string& after,
                      const std::string& end)
{
    constexpr std::size_t longestNumber = 8;
    for (int i = 0; text.size() + before.size() + longestNumber + after.size() + end.size() <= size; ++i) {
        text += before + std::to_string(i) + after;
    }
    return text + end;
}

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

/// A configuration of so many layers, up to the modules that its quantisation leaves out.
std::string quantised(int layers)
{
    return R"({"model_type":"llama","hidden_size":64,"intermediate_size":128,"num_attention_heads":2,)"
           R"("vocab_size":100,"num_hidden_layers":)"
           + std::to_string(layers)
           + R"(,"quantization_config":{"quant_method":"awq","bits":4,"group_size":128,)"
             R"("modules_to_not_convert":[)";
}

/// How ModelOpt writes a mixture of experts that it quantised matrix by matrix, with Python's usual indents.
std::string everyExpert(int layers, int experts)
{
    std::string text = "{\n  \"model_type\": \"llama\",\n  \"hidden_size\": 64,\n  \"quantization_config\": {\n"
                       "    \"quant_method\": \"modelopt\",\n    \"quant_algo\": \"MIXED_PRECISION\",\n"
                       "    \"quantized_layers\": {\n";
    for (int layer = 0; layer < layers; ++layer) {
        for (int expert = 0; expert < experts; ++expert) {
            for (const char* matrix : {"up_proj", "down_proj"}) {
                text += "      \"backbone.layers." + std::to_string(layer) + ".mixer.experts." + std::to_string(expert)
                        + '.' + matrix
                        + "\": {\n        \"quant_algo\": \"NVFP4\",\n        \"group_size\": 16\n      },\n";
            }
        }
    }
    return text + "      \"lm_head\": {\"quant_algo\": \"FP8\"}\n    }\n  }\n}\n";
}

void addConfigs(std::vector<Enormous>& files)
{
    constexpr std::size_t cap = 8 * mebibyte;
    const auto add = [&](const char* name, std::function<std::string()> text, bool legitimate = false) {
        files.push_back({name, Reader::Config, std::move(text), legitimate});
    };
    add(
        "configuration: every matrix of every expert", [] { return everyExpert(40, 512); }, true);
    add("configuration: keys that nobody knows",
        [] { return countedTo(cap, "{\"hidden_size\":64,", "\"k", "\":1,", "\"z\":1}"); });
    add("configuration: empty lists", [] { return filledTo(cap, "{\"a\":[", "[],", "[]]}"); });
    add("configuration: empty objects", [] { return filledTo(cap, "{\"a\":[", "{},", "{}]}"); });
    add("configuration: ones", [] { return filledTo(cap, "{\"layer_types\":[", "1,", "1]}"); });
    add("configuration: empty texts", [] { return filledTo(cap, "{\"layer_types\":[", "\"\",", "\"\"]}"); });
    add("configuration: modules left out",
        [] { return countedTo(cap, quantised(1000), "\"model.layers.", ".mlp\",", "\"lm_head\"]}}"); });
    add("configuration: modules of many layers left out",
        [] { return countedTo(3 * mebibyte, quantised(1000), "\"model.layers.", ".mlp*\",", "\"lm_head\"]}}"); });
    add("configuration: expressions",
        [] { return filledTo(cap, quantised(64), "\"re:(a|b)(a|b)(a|b)(a|b)(a|b)\",", "\"lm_head\"]}}"); });
    add("configuration: one expression",
        [] { return filledTo(cap, quantised(64) + "\"re:(a|b)(a|b)(a|b)(a|b)(a|b)", "x*", "\"]}}"); });
    add("configuration: a wildcard without end", [] { return filledTo(cap, quantised(1000) + "\"", "*", "x\"]}}"); });
    add("configuration: wildcards between letters",
        [] { return filledTo(2'400 + quantised(1000).size(), quantised(1000), "\"*l*a*y*e*r*s*.*0z\",", "\"x\"]}}"); });
    add("configuration: expressions of brackets", [] {
        std::string targets;
        for (int i = 0; i < 400; ++i) {
            targets += "\"re:" + filledTo(990, {}, i % 2 == 0 ? "(a|b)" : "(a)") + "\",";
        }
        std::string text = R"({"model_type":"llama","hidden_size":64,"quantization_config":{)"
                           R"("quant_method":"compressed-tensors","config_groups":{)";
        for (int group = 0; group < 19; ++group) {
            text += "\"g" + std::to_string(group) + R"(":{"weights":{"num_bits":4,"type":"int"},"targets":[)" + targets
                    + "\"x\"]},";
        }
        return text + "\"z\":{}}}}";
    });
    add("configuration: just above the limit", [] { return filledTo(cap + 2, "{\"a\":\"", "x", "\"}"); });
}

void addPriceLists(std::vector<Enormous>& files)
{
    constexpr std::size_t cap = 5 * mebibyte;
    const auto add = [&](const char* name, std::function<std::string()> text, bool legitimate = false) {
        files.push_back({name, Reader::PriceList, std::move(text), legitimate});
    };
    const std::string entry = R"(":{"mode":"chat","litellm_provider":"p","input_cost_per_token":1e-6,)"
                              R"("output_cost_per_token":1e-6},)";
    const std::string last = R"("z":{"litellm_provider":"p"}})";
    add("price list: ones", [] { return filledTo(cap, "[", "1,", "1]"); });
    add("price list: small objects", [] { return filledTo(cap, "[", "{\"a\":1},", "{}]"); });
    add("price list: brackets", [] { return filledTo(cap, {}, "["); });
    add("price list: offers without end", [=] { return countedTo(cap, "{", "\"m", entry, last); });
    add(
        "price list: as many offers as there may be",
        [=] { return countedTo(9'900 * (entry.size() + 6), "{", "\"m", entry, last); }, true);
    add("price list: long names", [=] { return countedTo(cap, "{", "\"" + std::string(400, 'n'), entry, last); });
    add("price list: tiers without end", [=] {
        return countedTo(cap,
                         R"({"a":{"mode":"chat","litellm_provider":"p","output_cost_per_token":1e-6,)"
                         R"("input_cost_per_token":1e-6,)",
                         "\"input_cost_per_token_above_", "k_tokens\":1e-6,", "\"z\":1}}");
    });
    add("price list: fields nobody knows under a long name", [=] {
        return countedTo(cap,
                         "{\"" + std::string(100'000, 'n')
                             + R"(":{"mode":"chat","litellm_provider":"p",)"
                               R"("output_cost_per_token":1e-6,"input_cost_per_token":1e-6,)",
                         "\"input_cost_per_token_", "\":1e-6,", "\"z\":1}}");
    });
    add("price list: genai-prices with tiers without end", [] {
        return countedTo(1800 * 1024,
                         R"([{"id":"p","models":[{"id":"m","prices":{"output_mtok":1,"input_mtok":{"base":1,"tiers":[)",
                         "{\"price\":2,\"start\":", "},", "{}]}}}]}]");
    });
    add("price list: genai-prices with tiers that say no price", [] {
        return countedTo(1800 * 1024,
                         R"([{"id":"p","models":[{"id":"m","prices":{"output_mtok":1,"input_mtok":{"base":1,"tiers":[)",
                         "{\"start\":", "},", "{}]}}}]}]");
    });
    add("price list: genai-prices of a long provider", [] {
        return filledTo(3 * mebibyte, R"([{"id":")" + std::string(mebibyte, 'p') + R"(","models":[)",
                        R"({"id":"m","prices":{"input_mtok":1,"output_mtok":1}},)", "{}]}]");
    });
    add("price list: models.dev of a long provider", [] {
        return countedTo(3 * mebibyte, "{\"" + std::string(mebibyte, 'p') + R"(":{"models":{)", "\"m",
                         R"(":{"cost":{"input":1,"output":1}},)", "\"z\":{}}}}");
    });
    add("price list: just above the limit", [] { return filledTo(cap + 2, "[\"", "x", "\"]"); });
    files.push_back({"price list: a model's file of keys without end", Reader::PriceToml, [] {
                         return countedTo(cap, "[cost]\ninput = 1\noutput = 2\n", "k", "=1\n", {});
                     }});
    files.push_back({"price list: a model's file of tiers without end", Reader::PriceToml, [] {
                         return filledTo(cap, "[cost]\ninput = 1\noutput = 2\n",
                                         "[[cost.tiers]]\ntier = {size = 1}\ninput = 1\noutput = 2\n");
                     }});
}

void addTables(std::vector<Enormous>& files)
{
    constexpr std::size_t cap = importers::CsvTable::largestBytes;
    const std::string speed =
        "row_id,model,gpu,n_gpus,tp,ep,dp_attention,weight_precision,engine,isl,osl,concurrency\n";
    const std::string memory = "model,metric\n";
    const std::string prices = "model,input,output,note\n";
    const std::string row = "=cmd,Llama-3.3-70B,h100-sxm-80gb,8,8,1,1,fp8,vllm,1000,1000,64\n";
    const auto add = [&](const char* name, Reader reader, std::function<std::string()> text, bool legitimate = false) {
        files.push_back({name, reader, std::move(text), legitimate});
    };
    add("speeds: empty rows", Reader::SpeedTable, [=] { return filledTo(cap, speed, ",,,,,,,,,,,\n"); });
    add("speeds: ten thousand rows", Reader::SpeedTable,
        [=] { return filledTo(speed.size() + 10'000 * 12, speed, ",,,,,,,,,,,\n"); });
    add("speeds: rows of one cell", Reader::SpeedTable, [=] { return filledTo(cap, {}, "1\n"); });
    add("speeds: a line of commas", Reader::SpeedTable, [=] { return filledTo(cap, {}, ","); });
    add("speeds: a row of commas", Reader::SpeedTable, [=] { return filledTo(cap, speed, ","); });
    add("speeds: columns without end", Reader::SpeedTable, [] { return countedTo(cap, {}, "c", ",", "z\n"); });
    add("speeds: quotes", Reader::SpeedTable, [=] { return filledTo(cap, speed, "\"\"\"\","); });
    add("speeds: line ends", Reader::SpeedTable, [=] { return filledTo(2 * mebibyte, speed, "\n"); });
    add("speeds: a cell to the limit", Reader::SpeedTable, [=] { return filledTo(cap, speed + "\"", "x\n"); });
    add("speeds: rows that are answered", Reader::SpeedTable,
        [=] { return filledTo(speed.size() + 2'000 * row.size(), speed, row); });
    add("speeds: just above the limit", Reader::SpeedTable, [=] { return filledTo(cap + 1, speed, "x"); });
    add("memory: thousands of rows", Reader::MemoryTable,
        [=] { return filledTo(memory.size() + 3'000 * 4, memory, "a,b\n"); });
    add("memory: long rows", Reader::MemoryTable,
        [=] { return filledTo(mebibyte, memory, std::string(200, 'a') + ",\"=" + std::string(400, '\n') + "\"\n"); });
    add("memory: wide rows", Reader::MemoryTable, [=] {
        return filledTo(cap, countedTo(7'000, "model,metric", ",c", {}, "\n"),
                        filledTo(1000 * 17, {}, "aaaaaaaaaaaaaaaa,") + "a\n");
    });
    add(
        "memory: as many cells as there may be", Reader::MemoryTable,
        [=] {
            const std::string wide = "," + filledTo(31 * 19, {}, std::string(18, 'a') + ',');
            std::string columns = "model,metric";
            for (int i = 2; i < 33; ++i) {
                columns += ",c" + std::to_string(i);
            }
            return filledTo(columns.size() + 1 + 25'000 * (wide.size() + 2), columns + "\n", wide + "a\n");
        },
        true);
    add("prices: as many rows as there may be", Reader::PriceTable,
        [=] { return countedTo(4 * mebibyte, prices, "m", ",1,2,n\n", {}); });
    add("prices: tabs", Reader::PriceTable, [=] { return filledTo(4 * mebibyte, "model\tinput\toutput\n", "\t"); });
}

void addLogs(std::vector<Enormous>& files)
{
    const auto add = [&](const char* name, std::function<std::string()> text, bool legitimate = false) {
        files.push_back({name, Reader::Log, std::move(text), legitimate});
    };
    const std::string entry = R"({"timestamp":1,"input_length":2,"output_length":3})";
    const std::string columns = "timestamp,input_tokens,output_tokens\n";
    add(
        "log: a list of requests", [=] { return filledTo(8 * mebibyte, "[" + entry, "," + entry, "]"); }, true);
    add("log: the longest name of a field", [] {
        return filledTo(32 * mebibyte, "{\"x\":\"" + filledTo(16 * mebibyte - 16, {}, "y") + "\",\"", "k", "\":1}");
    });
    add("log: spans with results without end", [] {
        const std::string fields = countedTo(600'000, "[{", "\"k", "\":0,", {});
        return filledTo(900'000, fields + R"("start_time":1730419200,"results":[{})", ",{}", "]}]");
    });
    add("log: results without end", [] {
        return filledTo(4 * mebibyte,
                        R"({"object":"page","data":[{"start_time":1730419200,"end_time":1730419260,)"
                        R"("results":[{"input_tokens":1,"output_tokens":1,"num_model_requests":1})",
                        ",{}", "]}]}");
    });
    add("log: a page of requests",
        [=] { return filledTo(4 * mebibyte, "{\"object\":\"page\",\"data\":[" + entry, "," + entry, "]}"); });
    add("log: a list of ones", [=] { return filledTo(2 * mebibyte, "[" + entry, ",1", "]"); });
    add("log: an entry of ones", [=] { return filledTo(24 * mebibyte, "[[1", ",1", "]]"); });
    add("log: an object of ones", [] { return filledTo(24 * mebibyte, "{\"a\":[1", ",1", "]}"); });
    add("log: an object of keys", [] { return countedTo(8 * mebibyte, "{", "\"k", "\":1,", "\"z\":1}"); });
    add("log: an entry of text", [] { return filledTo(24 * mebibyte, "[{\"x\":\"", "y", "\"}]"); });
    add("log: the longest entry there may be",
        [=] { return "[" + entry + "," + filledTo(16 * mebibyte - 8, "{\"x\":\"", "y", "\"}") + "]"; });
    add("log: brackets", [] { return filledTo(24 * mebibyte, {}, "["); });
    add("log: a line of ones", [=] { return filledTo(15 * mebibyte, entry + "\n[1", ",1", "]\n"); });
    add("log: a line of text", [=] { return filledTo(15 * mebibyte, entry + "\n{\"x\":\"", "y", "\"}\n"); });
    add("log: a line without end", [=] { return filledTo(24 * mebibyte, entry + "\n", "y"); });
    add("log: a row of commas", [=] { return filledTo(15 * mebibyte, columns + "1,2,3\n", ",") + "\n4,5,6\n"; });
    add("log: columns without end", [] { return filledTo(15 * mebibyte, {}, "a,"); });
    add("log: a quote without end", [=] { return filledTo(24 * mebibyte, columns + "\"", "y"); });
    add("log: a list cut off", [=] { return filledTo(2 * mebibyte, "[" + entry, "," + entry); });
    add("log: a row in every hour of a century", [=] {
        std::string text = columns;
        for (long hour = 0; hour < 876'000; hour += 4) {
            text += std::to_string(100'000'000 + hour * 3600) + ",2,3\n";
        }
        return text;
    });
}

} // namespace

std::vector<Enormous> enormousImports()
{
    std::vector<Enormous> files;
    addConfigs(files);
    addPriceLists(files);
    addTables(files);
    addLogs(files);
    return files;
}

} // namespace evenhost::hostile
