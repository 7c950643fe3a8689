// SPDX-License-Identifier: GPL-3.0-or-later
// How names and rows of published tables are read. Names are spellings seen in such tables.

#include "cli/predictspeed.h"
#include "documents/cataloguefile.h"
#include "importers/benchmarkrows.h"
#include "importers/writtennames.h"

#include <QtTest>

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
    QTest::newRow("model") << "A,Unheard-Of-7B,h200_sxm,8,8,1,1,1" + rest << std::string("unknown_model");
    QTest::newRow("GPU") << "A,Llama-3.1-70B,Abacus 9,8,8,1,1,1" + rest << std::string("unknown_gpu");
    QTest::newRow("wide expert parallel")
        << "A,DeepSeek-R1,gb200,72,72,1,1,1" + rest << std::string("unsupported_regime");
    QTest::newRow("rate limit unknown") << std::string(
        "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,max rate under SLO,MLPerf v5.1 Server,,,")
                                        << std::string("unsupported_regime");
    QTest::newRow("drafts") << std::string(
        "A,DeepSeek-R1,h200_sxm,8,8,1,1,1,fp8,sglang,1000,500,16,closed-loop,,C: MTP "
        "speculative decoding on,v0.5 (MTP)")
                            << std::string("unsupported_regime");
    QTest::newRow("fine") << "A,Llama-3.1-70B,h200_sxm,8,8,1,1,1" + rest << std::string("ok");
}

void BenchmarkRowsTest::whatIsNotCoveredSaysSo()
{
    QFETCH(std::string, cells);
    QFETCH(std::string, status);
    QCOMPARE(read(cells).status, status);
}

void BenchmarkRowsTest::predictionsRepeatTheRowsInOrder()
{
    const CsvTable table = rowOf("B7,Llama-3.1-70B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,16,closed-loop,,,\n"
                                 "A1,Unheard-Of-7B,h200_sxm,8,8,1,1,1,fp8,vllm,1000,500,16,closed-loop,,,\n"
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
