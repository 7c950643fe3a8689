// SPDX-License-Identifier: GPL-3.0-or-later
// How names and rows of published tables are read. Names are spellings seen in such tables.

#include "cli/predictspeed.h"
#include "documents/cataloguefile.h"
#include "importers/benchmarkrows.h"
#include "importers/writtennames.h"

#include <QTest>

using namespace evenhost;
using importers::BenchmarkRow;
using importers::CsvTable;
using sizing::Layout;

namespace {

const catalogue::Catalogue& cards()
{
    static const catalogue::Catalogue catalogue = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue;
    return catalogue;
}

/// One row of a table with the columns that matter here.
CsvTable rowOf(const std::string& cells)
{
    return CsvTable::parse("row_id,model,gpu,n_gpus,tp,pp,ep,dp_attention,weight_precision,engine,isl,osl,concurrency,"
                           "regime,notes,quality,engine_version\n"
                               + cells + '\n',
                           "t.csv")
        .value();
}

BenchmarkRow read(const std::string& cells)
{
    return importers::benchmarkRow(rowOf(cells), 0, cards());
}

} // namespace

class BenchmarkRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void modelsAreFoundAsWritten_data();
    void modelsAreFoundAsWritten();
    void acceleratorsAreFoundAsWritten_data();
    void acceleratorsAreFoundAsWritten();
    void enginesHaveFamilies();
    void squaredDegreesCountOnce();
    void drawnLengthsAreNineTenths();
    void loadsAreUnderstood();
    void whatIsNotCoveredSaysSo_data();
    void whatIsNotCoveredSaysSo();
    void contestsAreServedWithinTheirLimits_data();
    void contestsAreServedWithinTheirLimits();
    void unstatedLayoutsAreTheBestOfAll();
    void draftsYieldWhatIsPublished();
    void namesStateParameters_data();
    void namesStateParameters();
    void shortChatsNeedNoLengths();
    void llamaBenchTimesPromptsApart();
    void burstsAreInFlightAtOnce();
    void predictionsRepeatTheRowsInOrder();
};

void BenchmarkRowsTest::modelsAreFoundAsWritten_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char* name, const char* id) {
        QTest::newRow(name) << std::string(name) << std::string(id);
    };
    row("meta-llama/Llama-3.1-8B-Instruct", "llama-3.1-8b");
    row("llama3.1-8b", "llama-3.1-8b");
    row("Llama 3.1:405b", "llama-3.1-405b");
    row("amd/Llama-3.1-70B-Instruct-FP8-KV", "llama-3.1-70b");
    row("Qwen/Qwen3-235B-A22B-Instruct-2507-FP8", "qwen3-235b-a22b");
    row("deepseek-ai/DeepSeek-R1-0528", "deepseek-r1");
    row("nvidia/DeepSeek-R1-NVFP4", "deepseek-r1");
    row("DeepSeek R1 671b", "deepseek-r1");
    row("DeepSeek R1 14b", ""); // a distilled model of another design
    row("deepseek-ai/DeepSeek-V3.2-Exp", "deepseek-v3.2");
    row("GLM-5-FP8", "glm-5");
    row("meta-llama/Llama-4-Maverick-17B-128E-Instruct", "llama-4-maverick");
    row("openai/gpt-oss-120b", "gpt-oss-120b");
    row("nvidia/Llama-3_3-70B-Instruct-FP8", "llama-3.3-70b");
    row("llama_v3.1_405b", "llama-3.1-405b");
    row("llama-v2-70b", "llama-2-70b");
    row("RedHatAI/Llama-3.1-8B-Instruct-quantized.w4a16", "llama-3.1-8b");
    row("cyankiwi/Qwen3-32B-AWQ-4bit", "qwen3-32b");
    row("Qwen2.5-7B-Instruct-1M", "qwen2.5-7b");
    row("nvidia/DeepSeek-R1-0528-FP4-v2", "deepseek-r1");
    row("deepseek-ai/DeepSeek-V3-0324", "deepseek-v3");
    row("Qwen/Qwen3-Coder-Next", "qwen3-coder-next");
    row("nobody/Unheard-Of-7B", "");
}

void BenchmarkRowsTest::modelsAreFoundAsWritten()
{
    QFETCH(std::string, name);
    QFETCH(std::string, id);
    const catalogue::ModelCard* card = importers::modelAsWritten(cards(), name);
    QCOMPARE(card == nullptr ? std::string() : card->id, id);
}

void BenchmarkRowsTest::acceleratorsAreFoundAsWritten_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char* name, const char* id) {
        QTest::newRow(name) << std::string(name) << std::string(id);
    };
    row("h100_sxm", "h100-sxm");
    row("H100", "h100-sxm");
    row("H100 PCIe 80GB", "h100-pcie");
    row("NVIDIA H100-NVL-94GB", "h100-nvl");
    row("Virtualized NVIDIA H200-SXM-141GB", "h200-sxm");
    row("NVIDIA B200-SXM-180GB", "b200");
    row("AMD Instinct MI325X 256GB HBM3e", "mi325x");
    row("L40S-48GB (PCIe)", "l40s");
    row("H100SXM5-80GB", "h100-sxm");
    row("H200NVL", "h200-nvl");
    row("8xH100", "h100-sxm");
    row("B200x8", "b200");
    row("NVIDIA GeForce RTX4090", "rtx-4090");
    row("4070 Ti 12GB", "rtx-4070-ti");
    row("4080 16GB", "rtx-4080");
    row("Pi CM5 - 16GB (Nvidia RTX 3060) [GPU]", "rtx-3060");
    row("M2 Ultra 76-Core GPU 192GB", "apple-m2-ultra");
    row("Mac Studio (M3 Ultra 512GB) [GPU]", "apple-m3-ultra");
    row("Raspberry Pi CM5 Cluster (10x 16GB) [CPU]", "");
}

void BenchmarkRowsTest::acceleratorsAreFoundAsWritten()
{
    QFETCH(std::string, name);
    QFETCH(std::string, id);
    const catalogue::Accelerator* accelerator = importers::acceleratorAsWritten(cards(), name);
    QCOMPARE(accelerator == nullptr ? std::string() : accelerator->id, id);
}

void BenchmarkRowsTest::enginesHaveFamilies()
{
    QCOMPARE(importers::engineFamily("trtllm"), std::string("tensorrt-llm"));
    QCOMPARE(importers::engineFamily("NVIDIA NIM (TensorRT-LLM)"), std::string("tensorrt-llm"));
    QCOMPARE(importers::engineFamily("SGLang"), std::string("sglang"));
    QCOMPARE(importers::engineFamily("Ollama (llama.cpp)"), std::string("llama-cpp"));
    QCOMPARE(importers::engineFamily("vLLM 0.17"), std::string("vllm"));
}

void BenchmarkRowsTest::squaredDegreesCountOnce()
{
    // Published twice with equal times: as 64 GPUs (8 x 8), and as the 8 it ran on.
    const std::string rest = ",fp8,trtllm,1024,8192,16,closed-loop fixed concurrency,,,";
    const Layout squared = read("A,DeepSeek-R1,h200_sxm,64,64,1,8,1" + rest).question.layout;
    const Layout plain = read("B,DeepSeek-R1,h200_sxm,8,8,1,8,1" + rest).question.layout;
    QCOMPARE(squared.gpus, 8);
    QVERIFY(squared == plain);
    // Where the smaller reading could not hold the model, the row means what it says.
    QCOMPARE(read("C,Qwen3-235B-A22B,h100_sxm,4,4,1,2,1" + rest).question.layout.gpus, 4);
}

void BenchmarkRowsTest::drawnLengthsAreNineTenths()
{
    const std::string start = "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,2000,16,closed-loop fixed concurrency,";
    const BenchmarkRow fixed = read(start + "fixed lengths,,");
    const BenchmarkRow drawn = read(start + "InferenceX run,,");
    QCOMPARE(fixed.question.inputTokens, 1'000.0);
    QCOMPARE(drawn.question.inputTokens, 900.0);
    QCOMPARE(drawn.question.outputTokens, 1'800.0);
    QCOMPARE(drawn.nominalOutputTokens, 2'000.0);
}

void BenchmarkRowsTest::loadsAreUnderstood()
{
    const std::string start = "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,";
    const BenchmarkRow closed = read(start + "32,closed-loop fixed concurrency,,,");
    QCOMPARE(closed.question.load, sizing::LoadKind::Concurrency);
    QCOMPARE(closed.question.amount, 32.0);
    QCOMPARE(read(start + "max-throughput,offline max throughput,,,").question.load, sizing::LoadKind::Maximum);
    const BenchmarkRow rate = read(start + "rate=8 req/s,\"online, Poisson-like request rate 8\",,,");
    QCOMPARE(rate.question.load, sizing::LoadKind::Rate);
    QCOMPARE(rate.question.amount, 8.0);
}

void BenchmarkRowsTest::whatIsNotCoveredSaysSo_data()
{
    QTest::addColumn<std::string>("cells");
    QTest::addColumn<std::string>("status");
    const std::string rest = ",fp8,vllm,1000,500,16,closed-loop fixed concurrency,,,";
    QTest::newRow("model") << "A,Unheard-Of,h200_sxm,8,8,1,1,1" + rest << std::string("unknown_model");
    QTest::newRow("GPU") << "A,Llama-3.1-70B,Abacus 9,8,8,1,1,1" + rest << std::string("unknown_gpu");
    QTest::newRow("wide expert parallel")
        << "A,DeepSeek-R1,gb200,72,72,1,1,1" + rest << std::string("unsupported_regime");
    QTest::newRow("rate limit unknown") << std::string(
        "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,max rate under SLO,MLPerf v5.1 Server,,,")
                                        << std::string("unsupported_regime");
    QTest::newRow("prefill alone") << std::string(
        "A,DeepSeek-V3,h100_sxm,8,8,1,1,1,fp8,sglang,1000,500,16,prefill-only node throughput (PD disaggregation),,,")
                                   << std::string("unsupported_regime");
    QTest::newRow("no lengths") << std::string(
        "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,,,16,closed-loop fixed concurrency,,,")
                                << std::string("unsupported_regime");
    QTest::newRow("burst of an unknown number")
        << std::string("A,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,max-throughput,burst without a cap,,,")
        << std::string("unsupported_regime");
    QTest::newRow("fine") << "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1" + rest << std::string("ok");
}

void BenchmarkRowsTest::whatIsNotCoveredSaysSo()
{
    QFETCH(std::string, cells);
    QFETCH(std::string, status);
    QCOMPARE(read(cells).status, status);
}

void BenchmarkRowsTest::contestsAreServedWithinTheirLimits_data()
{
    // 99th percentiles of first token and each further one: mlcommons/inference_policies, inference_rules.adoc.
    QTest::addColumn<std::string>("model");
    QTest::addColumn<std::string>("scenario");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("each");
    const auto row = [](const char* tag, const char* model, const char* scenario, double first, double each) {
        QTest::newRow(tag) << std::string(model) << std::string(scenario) << first << each;
    };
    row("conversation", "llama2-70b", "Server", 2.0, 0.2);
    row("interactive", "llama2-70b", "Interactive", 0.45, 0.04);
    row("long prompts", "llama3.1-405b", "Server", 6.0, 0.175);
    row("long prompts, interactive", "llama3.1-405b", "Interactive", 4.5, 0.08);
    row("summaries", "llama3.1-8b", "Server", 2.0, 0.1);
    row("experts", "mixtral-8x7b", "Server", 2.0, 0.2);
}

void BenchmarkRowsTest::contestsAreServedWithinTheirLimits()
{
    QFETCH(std::string, model);
    QFETCH(std::string, scenario);
    QFETCH(double, first);
    QFETCH(double, each);
    const std::string start = "A," + model + ",NVIDIA B200-SXM-180GB,8,,,,,fp4,TensorRT-LLM,,,";
    const BenchmarkRow row = read(start + "max rate under SLO,MLPerf v5.1 " + scenario + ",,,");
    QCOMPARE(row.status, std::string("ok"));
    QVERIFY(row.note.find("mean lengths of the suite's data set") != std::string::npos);
    QCOMPARE(row.note.find("unverified") != std::string::npos, model == "llama3.1-8b"); // recalled, no source found
    QCOMPARE(row.question.load, sizing::LoadKind::Targets);
    QCOMPARE(row.question.targets.firstTokenSeconds, first);
    QVERIFY(std::abs(row.question.targets.tokensPerSecondAndUser * each - 1.0) < 1e-12);
    const sizing::SpeedAnswer limited = sizing::estimateSpeed(row.question);
    QVERIFY(limited.firstToken <= first && limited.outputToken <= each);
    // Without limits there is never less, but for what an engine reserves that never evicts.
    const BenchmarkRow offline = read(start + "max-throughput,MLPerf v5.1 Offline,,,");
    const sizing::SpeedAnswer most = sizing::estimateSpeed(offline.question);
    QVERIFY(most.outputTokensPerSecond * offline.replicas >= 0.9 * limited.outputTokensPerSecond * row.replicas);
}

void BenchmarkRowsTest::llamaBenchTimesPromptsApart()
{
    // https://github.com/XiongjieDai/GPU-Benchmarks-on-LLM-Inference: an RTX 4090 with Llama 3 8B Q4_K_M works through
    // a prompt of 1,024 tokens at 6,899 tokens a second.
    const std::string cells = "A,Llama-3-8B,4090 24GB,1,1,1,1,1,Q4_K_M gguf,llama.cpp,0,1024,1,"
                              "\"single stream, llama-bench tg1024\",\"single request; pp1024 6898.71 tok/s\",,";
    const BenchmarkRow row = read(cells);
    QCOMPARE(row.status, std::string("ok"));
    QCOMPARE(row.firstTokenPrompt, 1024.0);
    QCOMPARE(row.question.outputTokens, 1024.0);
}

void BenchmarkRowsTest::unstatedLayoutsAreTheBestOfAll()
{
    const BenchmarkRow row =
        read("A,Llama-3.1-70B,H200,8,,,,,fp8,vllm,1000,500,max-throughput,offline max throughput,,,");
    QCOMPARE(row.status, std::string("ok"));
    QVERIFY(row.question.chosenLayout);
    QCOMPARE(row.replicas * row.question.layout.gpus, 8.0);
    const double best = sizing::estimateSpeed(row.question).outputTokensPerSecond * row.replicas;
    for (const int gpus : {1, 2, 4, 8}) {
        sizing::SpeedQuestion other = row.question;
        other.layout = Layout{gpus, gpus, 1, 1, 1};
        QVERIFY(sizing::estimateSpeed(other).outputTokensPerSecond * 8.0 / gpus <= best * (1.0 + 1e-12));
    }
    // A fixed number in flight is shared by the replicas.
    const BenchmarkRow shared = read("A,Llama-3.1-8B,H200,8,,,,,fp8,vllm,1000,500,64,closed-loop,,,");
    QVERIFY(std::abs(shared.question.amount * shared.replicas - 64.0) < 1e-9);
    // What fits nowhere says so.
    const BenchmarkRow large = read("A,DeepSeek-R1,L4,1,,,,,fp8,vllm,1000,500,8,closed-loop,,,");
    QCOMPARE(sizing::estimateSpeed(large.question).status, sizing::SpeedStatus::DoesNotFit);
}

void BenchmarkRowsTest::draftsYieldWhatIsPublished()
{
    // DeepSeek-V3's report: the second token is accepted in 85 to 90 % of cases; engines' recipes report 60 to 85 % a
    // draft. One draft at 70 % gives 1.7 tokens a step, three 1 + 0.7 + 0.49 + 0.343.
    const std::string start = "A,DeepSeek-R1,h200_sxm,8,8,1,1,1,fp8,sglang,1000,500,8,closed-loop,";
    const BenchmarkRow one = read(start + "drafts k=1 in the script,C: MTP speculative decoding on,");
    QCOMPARE(one.status, std::string("ok"));
    QCOMPARE(one.question.acceptedTokensPerStep, 1.7);
    const BenchmarkRow usual = read(start + ",C: MTP speculative decoding on,v0.5 (MTP)");
    QVERIFY(std::abs(usual.question.acceptedTokensPerStep - 2.533) < 1e-12);
    QVERIFY(!usual.note.empty());
    const sizing::SpeedAnswer with = sizing::estimateSpeed(usual.question);
    const sizing::SpeedAnswer without = sizing::estimateSpeed(read(start + ",,").question);
    QVERIFY(with.outputToken < without.outputToken);
    QVERIFY(with.outputToken > without.outputToken / usual.question.acceptedTokensPerStep);
    QVERIFY(with.highFactor >= without.highFactor && with.lowFactor <= without.lowFactor);
}

void BenchmarkRowsTest::namesStateParameters_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<double>("total");
    QTest::addColumn<double>("active");
    const auto row = [](const char* name, double total, double active) {
        QTest::newRow(name) << std::string(name) << total << active;
    };
    row("nobody/Unheard-Of-7B", 7e9, 7e9);
    row("nobody/Unheard-Of-48B-A3B-Instruct", 48e9, 3e9);
    row("nobody/Unheard-0.6b-chat", 0.6e9, 0.6e9);
    row("nobody/Unheard-Of-270m", 270e6, 270e6);
    row("DeepSeek R1 14b", 14e9, 14e9);
    row("nobody/Unheard-8x7B", 0.0, 0.0);    // experts share their attention: the product is not the total
    row("nobody/Unheard-17B-16E", 0.0, 0.0); // the active size and a count of experts
    row("nobody/Unheard-E4B-it", 0.0, 0.0);  // "effective" parameters
    row("nobody/Unheard-Flash", 0.0, 0.0);
}

void BenchmarkRowsTest::namesStateParameters()
{
    QFETCH(std::string, name);
    QFETCH(double, total);
    QFETCH(double, active);
    const auto card = importers::modelFromItsName(name);
    QCOMPARE(card.has_value(), total > 0.0);
    if (!card) {
        return;
    }
    QVERIFY(std::abs(card->parameters.total - total) < 1.0);
    QVERIFY(std::abs(card->parameters.active - active) < 1.0);
    const BenchmarkRow row = read("A," + name + ",h100_sxm,1,1,1,1,1,fp8,vllm,1000,500,4,closed-loop,,,");
    QCOMPARE(row.status, std::string("ok"));
    QVERIFY(!row.note.empty());
    const sizing::SpeedAnswer answer = sizing::estimateSpeed(row.question);
    const sizing::SpeedAnswer known =
        sizing::estimateSpeed(read("B,Qwen3-8B,h100_sxm,1,1,1,1,1,fp8,vllm,1000,500,4,closed-loop,,,").question);
    QVERIFY(answer.highFactor > known.highFactor && answer.lowFactor < known.lowFactor);
}

void BenchmarkRowsTest::shortChatsNeedNoLengths()
{
    const BenchmarkRow row =
        read("A,Llama 3.1:70b,RTX 6000 Ada,1,1,1,1,1,ollama default,Ollama (llama.cpp),,,1,\"single stream, short chat "
             "prompt\",,,");
    QCOMPARE(row.status, std::string("ok"));
    QCOMPARE(row.question.weightFormat, std::string("q4_k_m"));
    QCOMPARE(row.question.amount, 1.0);
}

void BenchmarkRowsTest::burstsAreInFlightAtOnce()
{
    const std::string start = "A,gpt-oss-120b,B200,8,8,1,1,1,mxfp4,vllm,215,197,";
    const BenchmarkRow burst = read(start + "max-throughput,burst of 1000 ShareGPT requests,,,");
    QCOMPARE(burst.question.load, sizing::LoadKind::Concurrency);
    QCOMPARE(burst.question.amount, 1'000.0);
    const BenchmarkRow all = read(start + "rate=INF,\"online, request rate INF; 500 requests\",,,");
    QCOMPARE(all.question.amount, 500.0);
    // Faster than it can leave, but not for ever.
    const BenchmarkRow rate = read(start + "rate=5000 req/s,\"online, request rate 5000; 500 requests\",,,");
    QCOMPARE(rate.question.load, sizing::LoadKind::Rate);
    QCOMPARE(sizing::estimateSpeed(rate.question).status, sizing::SpeedStatus::Ok);
    const BenchmarkRow endless = read(start + "rate=5000 req/s,online,,,");
    QCOMPARE(sizing::estimateSpeed(endless.question).status, sizing::SpeedStatus::Overloaded);
}

void BenchmarkRowsTest::predictionsRepeatTheRowsInOrder()
{
    const CsvTable table = rowOf("B7,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,16,closed-loop,,,\n"
                                 "A1,Unheard-Of,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,16,closed-loop,,,\n"
                                 "C3,DeepSeek-R1,h100_sxm,1,1,1,1,1,fp8,vllm,1000,500,16,closed-loop,,,");
    const auto out = CsvTable::parse(cli::predictSpeed(table, cards()), "out.csv");
    QVERIFY(out.has_value());
    QCOMPARE(out->rowCount(), std::size_t{3});
    QCOMPARE(out->text(0, "row_id"), std::string_view("B7"));
    QCOMPARE(out->text(0, "status"), std::string_view("ok"));
    QCOMPARE(out->text(1, "status"), std::string_view("unknown_model"));
    QCOMPARE(out->text(2, "status"), std::string_view("does_not_fit")); // 671 GB on one GPU
    QCOMPARE(out->text(2, "predicted_e2e_ms"), std::string_view());
    const double first = out->number(0, "predicted_ttft_ms").value();
    const double each = out->number(0, "predicted_tpot_ms").value();
    const double whole = out->number(0, "predicted_e2e_ms").value();
    QVERIFY(std::abs(first + 499.0 * each - whole) < 1e-6 * whole);
    QVERIFY(std::abs(out->number(0, "predicted_out_tok_s_system").value() - 16.0 * 500.0 / (whole / 1e3))
            < 1e-6 * whole);
    QVERIFY(out->number(0, "low_factor").value() < 1.0 && out->number(0, "high_factor").value() > 1.0);
}

QTEST_APPLESS_MAIN(BenchmarkRowsTest)
#include "tst_benchmarkrows.moc"
