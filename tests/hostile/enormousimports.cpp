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

void addConfigs(std::vector<Enormous>& files)
{
    constexpr std::size_t cap = 2 * mebibyte;
    const auto add = [&](const char* name, std::function<std::string()> text) {
        files.push_back({name, Reader::Config, std::move(text)});
    };
    add("configuration: keys that nobody knows",
        [] { return countedTo(cap, "{\"hidden_size\":64,", "\"k", "\":1,", "\"z\":1}"); });
    add("configuration: empty lists", [] { return filledTo(cap, "{\"a\":[", "[],", "[]]}"); });
    add("configuration: empty objects", [] { return filledTo(cap, "{\"a\":[", "{},", "{}]}"); });
    add("configuration: ones", [] { return filledTo(cap, "{\"layer_types\":[", "1,", "1]}"); });
    add("configuration: empty texts", [] { return filledTo(cap, "{\"layer_types\":[", "\"\",", "\"\"]}"); });
    add("configuration: modules left out", [] {
        return countedTo(cap,
                         "{\"model_type\":\"llama\",\"hidden_size\":64,\"intermediate_size\":128,"
                         "\"num_hidden_layers\":1000,\"num_attention_heads\":2,\"vocab_size\":100,"
                         "\"quantization_config\":{\"quant_method\":\"awq\",\"bits\":4,\"group_size\":128,"
                         "\"modules_to_not_convert\":[",
                         "\"model.layers.", ".mlp\",", "\"lm_head\"]}}");
    });
    add("configuration: expressions", [] {
        return filledTo(cap,
                        R"({"model_type":"llama","hidden_size":64,"intermediate_size":128,"num_hidden_layers":64,)"
                        R"("num_attention_heads":2,"vocab_size":100,"quantization_config":{"quant_method":"awq",)"
                        R"("bits":4,"group_size":128,"modules_to_not_convert":[)",
                        "\"re:(a|b)(a|b)(a|b)(a|b)(a|b)\",", "\"lm_head\"]}}");
    });
    add("configuration: one expression", [] {
        return filledTo(cap,
                        R"({"model_type":"llama","hidden_size":64,"intermediate_size":128,"num_hidden_layers":64,)"
                        R"("num_attention_heads":2,"vocab_size":100,"quantization_config":{"quant_method":"awq",)"
                        R"("bits":4,"group_size":128,"modules_to_not_convert":["re:(a|b)(a|b)(a|b)(a|b)(a|b))",
                        "x*", "\"]}}");
    });
    add("configuration: just above the limit", [] { return filledTo(cap + 2, "{\"a\":\"", "x", "\"}"); });
}

void addPriceLists(std::vector<Enormous>& files)
{
    constexpr std::size_t cap = 5 * mebibyte;
    const auto add = [&](const char* name, std::function<std::string()> text) {
        files.push_back({name, Reader::PriceList, std::move(text)});
    };
    const std::string entry = R"(":{"mode":"chat","litellm_provider":"p","input_cost_per_token":1e-6,)"
                              R"("output_cost_per_token":1e-6},)";
    const std::string last = R"("z":{"litellm_provider":"p"}})";
    add("price list: ones", [] { return filledTo(cap, "[", "1,", "1]"); });
    add("price list: small objects", [] { return filledTo(cap, "[", "{\"a\":1},", "{}]"); });
    add("price list: brackets", [] { return filledTo(cap, {}, "["); });
    add("price list: offers without end", [=] { return countedTo(cap, "{", "\"m", entry, last); });
    add("price list: as many offers as there may be",
        [=] { return countedTo(10'000 * (entry.size() + 6), "{", "\"m", entry, last); });
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
    const auto add = [&](const char* name, Reader reader, std::function<std::string()> text) {
        files.push_back({name, reader, std::move(text)});
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
    add("prices: as many rows as there may be", Reader::PriceTable,
        [=] { return countedTo(4 * mebibyte, prices, "m", ",1,2,n\n", {}); });
    add("prices: tabs", Reader::PriceTable, [=] { return filledTo(4 * mebibyte, "model\tinput\toutput\n", "\t"); });
}

void addLogs(std::vector<Enormous>& files)
{
    const auto add = [&](const char* name, std::function<std::string()> text) {
        files.push_back({name, Reader::Log, std::move(text)});
    };
    const std::string entry = R"({"timestamp":1,"input_length":2,"output_length":3})";
    const std::string columns = "timestamp,input_tokens,output_tokens\n";
    add("log: a list of requests", [=] { return filledTo(8 * mebibyte, "[" + entry, "," + entry, "]"); });
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
