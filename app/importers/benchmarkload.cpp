// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/benchmarkload_p.h"

#include "importers/benchmarktasks.h"
#include "importers/text_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace evenhost::importers {

using sizing::LoadKind;

namespace {

/// The number a text starts with; nothing when it starts with none.
std::optional<double> leadingNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Takes a length that the row leaves out from the suite; true when nobody has verified it.
bool fillFrom(std::optional<double>& length, const std::optional<base::Quantity>& suite)
{
    if (length || !suite) {
        return false;
    }
    length = suite->value;
    return suite->provenance.confidence == base::Confidence::Unverified;
}

bool setLengths(RowLoad& load, const CsvTable& table, std::size_t row, const catalogue::BenchmarkTask* task)
{
    std::optional<double> output = table.number(row, "osl");
    std::optional<double> input = table.number(row, "isl");
    if (task != nullptr && !(output && input)) {
        const bool outputGuessed = fillFrom(output, task->outputTokens);
        const bool inputGuessed = fillFrom(input, task->inputTokens);
        const bool guessed = outputGuessed || inputGuessed;
        addNote(load.note, "mean lengths of the suite's data set");
        addNote(load.note, guessed ? "a length of it is unverified" : "");
    }
    if (!output && contains(lower(table.text(row, "regime")), "short chat prompt")) {
        // A question of a line and an answer of some paragraphs: at one request alone the time a token takes does not
        // depend on either.
        constexpr double line = 32.0;
        constexpr double paragraphs = 400.0;
        input = input.value_or(line);
        output = paragraphs;
        addNote(load.note, "lengths of a short chat");
    }
    if (!output || *output < 1.0) {
        return false;
    }
    constexpr double meanShare = 0.9;
    const bool drawn =
        contains(table.text(row, "notes"), "InferenceX") || contains(table.text(row, "source"), "InferenceX");
    const double share = drawn ? meanShare : 1.0;
    load.inputTokens = input.value_or(*output) * share;
    load.promptAssumed = !input;
    if (!input) {
        addNote(load.note, "prompts taken to be as long as answers");
    }
    load.outputTokens = *output * share;
    load.nominalOutputTokens = *output;
    return true;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = text.find_first_not_of(" ;,()", at);
        if (start == std::string_view::npos) {
            break;
        }
        at = std::min(text.find_first_of(" ;,()", start), text.size());
        words.push_back(text.substr(start, at - start));
    }
    return words;
}

/// Requests of the whole run: "500 requests", "burst of 1000 ShareGPT requests"; 0 when nothing says.
double requestsOfRun(const std::string& text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (!words[i].starts_with("request")) {
            continue;
        }
        for (std::size_t back = 1; back <= std::min<std::size_t>(2, i); ++back) {
            if (const std::optional<double> count = leadingNumber(words[i - back])) {
                return *count;
            }
        }
    }
    return 0.0;
}

/// Length of the prompt that llama-bench timed by itself: 1024 for "pp1024"; 0 where no row says so.
double promptOfBench(const CsvTable& table, std::size_t row)
{
    if (!contains(lower(table.text(row, "regime")), "llama-bench")) {
        return 0.0;
    }
    const std::string notes = lower(table.text(row, "notes"));
    for (const std::string_view word : wordsOf(notes)) {
        if (word.starts_with("pp")) {
            return std::max(0.0, leadingNumber(word.substr(2)).value_or(0.0));
        }
    }
    return 0.0;
}

bool setTargets(RowLoad& load, const std::string& how, const catalogue::BenchmarkTask* task)
{
    if (task == nullptr) {
        return false;
    }
    load.kind = LoadKind::Targets;
    load.targets = targetsOf(*task, contains(how, "interactive") ? "interactive" : "server");
    return load.targets.firstTokenSeconds > 0.0;
}

bool setRate(RowLoad& load, std::string_view text)
{
    if (text.starts_with("inf")) {
        load.amount = load.requests; // all at once
        return load.requests > 0.0;
    }
    load.kind = LoadKind::Rate;
    load.amount = leadingNumber(text).value_or(0.0);
    return load.amount > 0.0;
}

bool setAmount(RowLoad& load, const CsvTable& table, std::size_t row, const catalogue::BenchmarkTask* task)
{
    const std::string text = lower(table.text(row, "concurrency"));
    const std::string how = lower(table.text(row, "regime"));
    for (const std::string_view uncovered : {"prefill-only", "disaggregat", "decode-only"}) {
        if (contains(how, uncovered)) {
            return false;
        }
    }
    load.withoutClients = contains(how, "static batch") || contains(how, "offline");
    if (contains(text, "slo")) {
        return setTargets(load, how, task);
    }
    const bool burst = contains(how, "burst");
    const bool rate = text.starts_with("rate=");
    if (burst || rate) {
        const double said = requestsOfRun(how);
        load.requests = said > 0.0 ? said : requestsOfRun(lower(table.text(row, "notes")));
    }
    if (rate) {
        return setRate(load, std::string_view(text).substr(5));
    }
    if (text.starts_with("max-throughput")) {
        load.kind = burst ? LoadKind::Concurrency : LoadKind::Maximum;
        load.amount = burst ? load.requests : 1.0;
        return !burst || load.requests > 0.0;
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    load.amount = value;
    return error == std::errc() && end == text.data() + text.size() && value > 0.0 && std::isfinite(value);
}

/// Tokens drafted before each step of the model itself; 0 without speculative decoding.
int draftsOf(const CsvTable& table, std::size_t row)
{
    const std::string quality = lower(table.text(row, "quality"));
    const std::string version = lower(table.text(row, "engine_version"));
    if (!contains(quality, "speculative decoding on") && !contains(version, "(mtp)")) {
        return 0;
    }
    const std::string notes = lower(table.text(row, "notes"));
    constexpr std::array<std::string_view, 5> marks{"k=", "num-steps ", "num_speculative_tokens=", "mtp=", "drafts="};
    for (const std::string_view mark : marks) {
        const auto at = notes.find(mark);
        constexpr double most = 16.0;
        if (const auto count = at == std::string::npos
                                   ? std::nullopt
                                   : leadingNumber(std::string_view(notes).substr(at + mark.size()));
            count && *count >= 1.0 && *count <= most) {
            return static_cast<int>(*count);
        }
    }
    constexpr int usual = 3; // what the engines' published recipes set for multi-token prediction and EAGLE
    return usual;
}

} // namespace

std::optional<RowLoad> rowLoad(const CsvTable& table, std::size_t row, const catalogue::BenchmarkTask* task)
{
    RowLoad load;
    if (!setLengths(load, table, row, task) || !setAmount(load, table, row, task)) {
        return std::nullopt;
    }
    load.firstTokenPrompt = promptOfBench(table, row);
    const int drafts = draftsOf(table, row);
    if (drafts > 0) {
        load.acceptedTokensPerStep = sizing::acceptedTokens(drafts);
        addNote(load.note, "acceptance of drafts assumed");
    }
    return load;
}

} // namespace evenhost::importers
