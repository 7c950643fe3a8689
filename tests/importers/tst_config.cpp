// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/config.h"

#include "cli/card.h"
#include "documents/cataloguefile.h"
#include "importers/csvtable.h"
#include "sizing/kvcache.h"
#include "sizing/parameters.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

#include <algorithm>
#include <sstream>

using namespace evenhost;
using namespace evenhost::importers;

namespace {

std::string contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// JSON written with single quotes, for moc's sake.
std::string json(const char* text)
{
    std::string result(text);
    std::ranges::replace(result, '\'', '"');
    return result;
}

QStringList codesOf(const base::Findings& findings)
{
    QStringList codes;
    for (const base::Finding& finding : findings) {
        codes += QString::fromStdString(finding.code);
    }
    return codes;
}

bool within(double found, double expected, double share)
{
    return std::abs(found / expected - 1.0) <= share;
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT

private slots:
    /// tests/data/configs: the keys that matter of published config.json files, one of each family; expected are the
    /// parameter counts of the repositories' pages (billions) and the vendors' active counts.
    void familiesComeOutAsPublished_data()
    {
        const auto table =
            CsvTable::parse(contentOf(QStringLiteral(EVENHOST_SOURCE_DIR "/tests/data/configs.csv")), "configs");
        QVERIFY(table.has_value() && table->rowCount() > 50);
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("active");
        for (std::size_t row = 0; row < table->rowCount(); ++row) {
            QTest::newRow(std::string(table->text(row, "config")).c_str())
                << table->number(row, "total_b").value() << table->number(row, "active_b").value();
        }
    }

    void familiesComeOutAsPublished()
    {
        QFETCH(const double, total);
        QFETCH(const double, active);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const std::string text = contentOf(QStringLiteral(EVENHOST_SOURCE_DIR "/tests/data/configs/%1.json").arg(name));
        const auto imported = cardFromConfig(text, name.toStdString());
        QVERIFY(imported.has_value());
        QVERIFY2(imported->card.architecture.has_value(), qPrintable(codesOf(imported->findings).join(u' ')));
        const sizing::ParameterParts parts = sizing::parameterParts(*imported->card.architecture);
        QVERIFY2(within(parts.total() / 1e9, total, 0.015), qPrintable(QString::number(parts.total() / 1e9)));
        // Vendors count the active set with or without the embedding, and without the head.
        const double found = imported->card.parameters.active;
        const bool agrees = within(found / 1e9, active, 0.03) || within((found + parts.embedding) / 1e9, active, 0.03)
                            || within((found - parts.head) / 1e9, active, 0.03);
        QVERIFY2(agrees, qPrintable(QString::number(found / 1e9)));
    }

    /// All published configurations at hand, against the cards made from the same files by another program.
    void publishedConfigurationsAgreeWithTheCards()
    {
        const QDir folder(QStringLiteral(EVENHOST_SHARED_DIR "/facts/models/configs"));
        if (!folder.exists()) {
            QSKIP("the published configurations are not there");
        }
        const auto catalogue = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue;
        int compared = 0;
        for (const QString& name : folder.entryList({QStringLiteral("*_config.json")}, QDir::Files)) {
            if (name.contains(u"hf_quant")) {
                continue;
            }
            const QString quantised =
                QString(name).replace(QStringLiteral("_config.json"), QStringLiteral("_hf_quant_config.json"));
            const auto imported = cardFromConfig(contentOf(folder.filePath(name)), name.toStdString(),
                                                 contentOf(folder.filePath(quantised)));
            QVERIFY2(imported.has_value(), qPrintable(name));
            QVERIFY2(imported->card.architecture.has_value(), qPrintable(name));
            QVERIFY2(imported->released.bits.has_value(), qPrintable(name));
            const std::string repository = QString(name)
                                               .remove(QStringLiteral("_config.json"))
                                               .replace(QStringLiteral("--"), QStringLiteral("/"))
                                               .toStdString();
            for (const catalogue::ModelCard& card : catalogue.models) {
                const bool named =
                    card.repository == repository
                    || std::ranges::any_of(card.checkpoints, [&](const catalogue::Checkpoint& checkpoint) {
                           return checkpoint.repository == repository;
                       });
                if (!named || !card.architecture) {
                    continue;
                }
                const auto ours = sizing::parameterParts(*imported->card.architecture);
                const auto theirs = sizing::parameterParts(*card.architecture);
                QVERIFY2(within(ours.total(), theirs.total(), 1e-6), qPrintable(name));
                QVERIFY2(within(ours.active(), theirs.active(), 1e-6), qPrintable(name));
                for (const int bits : {16, 8}) {
                    const auto a = sizing::cacheDesign(*imported->card.architecture, bits);
                    const auto b = sizing::cacheDesign(*card.architecture, bits);
                    QCOMPARE(sizing::cacheGrowthPerToken<double>(a), sizing::cacheGrowthPerToken<double>(b));
                    QCOMPARE(sizing::cacheFixedBytes<double>(a), sizing::cacheFixedBytes<double>(b));
                }
                ++compared;
            }
        }
        QVERIFY2(compared >= 40, qPrintable(QString::number(compared)));
    }

    /// Bits of a parameter over the whole checkpoint: published file sizes over published counts.
    void quantisedReleasesGiveTheirRealBits_data()
    {
        QTest::addColumn<double>("bits");
        QTest::addColumn<QString>("format");
        QTest::newRow("moonshotai--Kimi-K2.5") << 4.64 << "int4";             // 595 GB
        QTest::newRow("moonshotai--Kimi-K3") << 4.49 << "mxfp4";              // 1,560 GB
        QTest::newRow("deepseek-ai--DeepSeek-V4-Pro") << 4.33 << "fp4+fp8";   // 865 GB
        QTest::newRow("deepseek-ai--DeepSeek-V4-Flash") << 4.40 << "fp4+fp8"; // 160 GB
        QTest::newRow("nvidia--GLM-5.2-NVFP4") << 4.95 << "nvfp4";            // 466 GB
        QTest::newRow("zai-org--GLM-5.2-FP8") << 8.02 << "fp8";               // 755 GB
        QTest::newRow("openai--gpt-oss-120b") << 4.45 << "mxfp4";             // 65 GB
        QTest::newRow("moonshotai--Kimi-K2-Instruct") << 8.02 << "fp8";       // 1,029 GB
    }

    void quantisedReleasesGiveTheirRealBits()
    {
        QFETCH(const double, bits);
        QFETCH(const QString, format);
        const QString stem =
            QStringLiteral(EVENHOST_SHARED_DIR "/facts/models/configs/") + QString::fromUtf8(QTest::currentDataTag());
        const std::string text = contentOf(stem + QStringLiteral("_config.json"));
        if (text.empty()) {
            QSKIP("the published configurations are not there");
        }
        const auto imported =
            cardFromConfig(text, "config.json", contentOf(stem + QStringLiteral("_hf_quant_config.json")));
        QVERIFY(imported.has_value() && imported->released.bits.has_value());
        QCOMPARE(QString::fromStdString(imported->released.format), format);
        QVERIFY2(within(*imported->released.bits, bits, 0.01), qPrintable(QString::number(*imported->released.bits)));
    }

    /// A dense model of 8 layers, 100 million quantisable parameters a layer or so, in each method's own words.
    void quantisationSectionsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("format");
        QTest::addColumn<double>("linearBits");
        const auto row = [](const char* name, const std::string& section, const char* format, double bits) {
            QTest::newRow(name) << QByteArray::fromStdString(section) << QString::fromLatin1(format) << bits;
        };
        row("awq", json("{'quant_method':'awq','bits':4,'group_size':128,'zero_point':true}"), "int4", 4.15625);
        row("gptq", json("{'quant_method':'gptq','bits':4,'group_size':64,'sym':true}"), "int4", 4.3125);
        row("gptq 8 bit", json("{'quant_method':'gptq','bits':8,'group_size':128}"), "int8", 8.1875);
        row("fp8 blocks", json("{'quant_method':'fp8','weight_block_size':[128,128]}"), "fp8", 8.001953125);
        row("compressed int8",
            json("{'quant_method':'compressed-tensors','config_groups':{'group_0':{'targets':['Linear'], "
                 "'weights':{'num_bits':8,'type':'int','strategy':'channel'}}},'ignore':['lm_head']}"),
            "int8", 8.0);
        row("compressed nvfp4",
            json("{'quant_method':'compressed-tensors','format':'nvfp4-pack-quantized','config_groups': "
                 "{'group_0':{'targets':['Linear'],'weights':{'num_bits':4,'type':'float','group_size':16}}},'ignore':["
                 "'lm_head']}"),
            "nvfp4", 4.5);
        row("compressed w4a16",
            json("{'quant_method':'compressed-tensors','config_groups':{'group_0':{'targets':['Linear'], "
                 "'weights':{'num_bits':4,'type':'int','group_size':128,'symmetric':true}}},'ignore':['lm_head']}"),
            "int4", 4.125);
        row("bitsandbytes", json("{'quant_method':'bitsandbytes','load_in_4bit':true}"), "int4", 4.5);
        row("quark",
            json("{'quant_method':'quark','global_quant_config':{'weight':{'dtype':'fp4','group_size':32}}, "
                 "'exclude':['lm_head']}"),
            "mxfp4", 4.25);
        row("all kept",
            json("{'quant_method':'awq','bits':4,'group_size':128,'modules_to_not_convert':['self_attn','mlp']}"),
            "bf16", 16.0);
    }

    void quantisationSectionsAreUnderstood()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const QString, format);
        QFETCH(const double, linearBits);
        const std::string text = json("{'model_type':'llama','hidden_size':4096,'intermediate_size':14336, "
                                      "'num_hidden_layers':8,'num_attention_heads':32,'num_key_value_heads':8,'vocab_"
                                      "size':32000, 'tie_word_embeddings':false,'quantization_config':")
                                 + section.toStdString() + "}";
        const auto imported = cardFromConfig(text, "config.json");
        QVERIFY(imported.has_value() && imported->released.bytes.has_value());
        const auto parts = sizing::parameterParts(*imported->card.architecture);
        const double linear = parts.attention + parts.dense;
        const double expected = (linear * linearBits + (parts.embedding + parts.head) * 16.0) / 8.0;
        QVERIFY2(within(*imported->released.bytes, expected, 1e-9),
                 qPrintable(QString::number(*imported->released.bits)));
        QCOMPARE(QString::fromStdString(imported->released.format), format);
    }

    void whatIsNotKnownIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const std::string& text, const char* code) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromLatin1(code);
        };
        row("empty", "{}", "config_missing_key");
        row("no layers", json("{'hidden_size':64,'vocab_size':100}"), "config_missing_key");
        row("unknown layers",
            json("{'model_type':'future','hidden_size':64,'num_hidden_layers':2,'num_attention_heads':2, "
                 "'vocab_size':100,'intermediate_size':64,'layer_types':['quantum','quantum']}"),
            "config_unknown_layer");
        row("recurrent of its own",
            json("{'model_type':'rwkv','hidden_size':64,'num_hidden_layers':2,'vocab_size':100}"),
            "config_unknown_layer");
        row("negative size", json("{'model_type':'llama','hidden_size':-64,'num_hidden_layers':2,'vocab_size':100}"),
            "config_absurd_size");
        row("huge size", json("{'model_type':'qwen2','hidden_size':1e300,'num_hidden_layers':2,'vocab_size':100}"),
            "config_absurd_size");
        row("a million layers",
            json("{'model_type':'qwen2','hidden_size':64,'num_hidden_layers':1000000,'vocab_size':100, "
                 "'num_attention_heads':2,'intermediate_size':4}"),
            "config_missing_key");
        row("widths of each layer",
            json("{'model_type':'qwen2','hidden_size':64,'num_hidden_layers':2,'vocab_size':100, "
                 "'num_attention_heads':2,'intermediate_size':[4,8]}"),
            "config_missing_key");
        row("more chosen than there are",
            json("{'model_type':'mixtral','hidden_size':64,'num_hidden_layers':2, "
                 "'vocab_size':100,'num_attention_heads':2,'intermediate_size':64,'num_local_experts':4,'num_experts_"
                 "per_tok':9}"),
            "config_absurd_size");
    }

    void whatIsNotKnownIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        const auto imported = cardFromConfig(text.toStdString(), "config.json");
        QVERIFY(imported.has_value());
        QVERIFY(!imported->card.architecture.has_value());
        QCOMPARE(imported->card.parameters.total, 0.0);
        QVERIFY2(codesOf(imported->findings).contains(code), qPrintable(codesOf(imported->findings).join(u' ')));
        std::ostringstream printed;
        cli::printCard(*imported, printed);
        QVERIFY(printed.str().find("total_parameters: unknown") != std::string::npos);
    }

    void anUnknownMethodLeavesTheBitsUnknown()
    {
        const auto imported = cardFromConfig(
            json("{'model_type':'llama','hidden_size':4096,'intermediate_size':14336, "
                 "'num_hidden_layers':8,'num_attention_heads':32,'vocab_size':32000,'tie_word_embeddings':false, "
                 "'quantization_config':{'quant_method':'aqlm','nbits_per_codebook':16}}"),
            "config.json");
        QVERIFY(imported.has_value() && imported->card.architecture.has_value());
        QVERIFY(!imported->released.bits.has_value());
        QVERIFY(imported->card.nativeFormat.empty());
        QVERIFY(codesOf(imported->findings).contains(QStringLiteral("config_unknown_quantisation")));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "config_syntax";
        QTest::newRow("not JSON") << QByteArray("hidden_size: 4096") << "config_syntax";
        QTest::newRow("a list") << QByteArray("[1, 2]") << "config_not_an_object";
        QTest::newRow("cut off") << QByteArray("{\"hidden_size\": 40") << "config_syntax";
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << "config_syntax";
        QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100) + "1" + QByteArray("}").repeated(100)
                              << "config_too_deep";
        QTest::newRow("very deep") << QByteArray("[").repeated(2'000'000) << "config_too_deep";
        QTest::newRow("large") << "{\"a\":\"" + QByteArray(9'000'000, 'x') + "\"}"
                               << "config_too_large";
    }

    void hostileFilesAreRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, code);
        const auto imported = cardFromConfig(text.toStdString(), "hostile.json");
        QVERIFY(!imported.has_value());
        QCOMPARE(QString::fromStdString(imported.error().front().code), code);
        QCOMPARE(imported.error().front().place.file, std::string("hostile.json"));
    }

    void pythonsInfinitiesAreTolerated()
    {
        const auto imported = cardFromConfig(
            json("{'model_type':'llama','hidden_size':64,'intermediate_size':128, "
                 "'num_hidden_layers':2,'num_attention_heads':2,'vocab_size':100,'tie_word_embeddings':true, "
                 "'note':'-Infinity stays', 'time_step_limit':[0.0, Infinity], 'x': -Infinity, 'y': NaN}"),
            "config.json");
        QVERIFY(imported.has_value() && imported->card.architecture.has_value());
    }

    void aHostilePatternCostsNoTime()
    {
        // Backtracking regular expressions would not come back from this.
        const std::string text =
            json("{'model_type':'llama','hidden_size':4096,'intermediate_size':14336, "
                 "'num_hidden_layers':80,'num_attention_heads':32,'vocab_size':32000,'tie_word_embeddings':false, "
                 "'quantization_config':{'quant_method':'awq','bits':4,'group_size':128, "
                 "'modules_to_not_convert':['re:(.*.*.*.*.*.*.*)*x', 're:.*a.*a.*a.*a.*a.*a.*a.*a.*y', "
                 "'re:((((((((((', 're:[a-z]{1,9}+']}}");
        const auto imported = cardFromConfig(text, "config.json");
        QVERIFY(imported.has_value());
        QVERIFY(codesOf(imported->findings).contains(QStringLiteral("config_unknown_pattern")));
    }

    /// Sizes that are worked out from two others, each of which is a number that a file may hold.
    void absurdProductsAreNoCrash_data()
    {
        QTest::addColumn<std::string>("fields");
        for (const std::string number : {"1e300", "-1e300", "9e9", "1e-300"}) {
            const char* name = number.c_str();
            QTest::addRow("width over %s", name) << "'mlp_ratio':" + number;
            QTest::addRow("LFM2 by %s", name)
                << "'block_auto_adjust_ff_dim':true,'block_ff_dim':" + number + ",'block_ffn_dim_multiplier':" + number;
            QTest::addRow("Mamba by %s", name)
                << "'mamba_d_state':16,'layers_block_type':['mamba','mamba'],'mamba_expand':" + number;
            QTest::addRow("compressed by %s", name) << "'compress_ratios':[" + number + ',' + number + ']';
        }
        QTest::newRow("shared experts") << std::string(
            "'num_experts':8,'num_experts_per_tok':2,'moe_intermediate_size':8192,'n_shared_experts':99999999");
        QTest::newRow("blocks of sparse attention")
            << std::string("'sparse_attention_config':{'use_sparse_attention':true,'sparse_index_dim':128,"
                           "'sparse_topk_blocks':99999999,'sparse_block_size':128}");
        for (const std::string group : {"1e-300", "1e300", "-1"}) {
            QTest::addRow("groups of %s", group.c_str())
                << "'intermediate_size':128,'quantization_config':{'quant_method':'awq','bits':4,'group_size':" + group
                       + '}';
        }
        QTest::newRow("bits without end") << std::string(
            "'intermediate_size':128,'quantization_config':{'quant_method':'awq','bits':1e300,'group_size':128}");
    }

    void absurdProductsAreNoCrash()
    {
        QFETCH(const std::string, fields);
        const std::string text = "{'model_type':'x','hidden_size':4096,'num_hidden_layers':2,'num_attention_heads':32,"
                                 "'vocab_size':100,"
                                 + fields + '}';
        const auto imported = cardFromConfig(json(text.c_str()), "config.json");
        QVERIFY(imported.has_value()); // whatever is taken from it, the sanitizers watch
        QVERIFY(std::isfinite(imported->released.bits.value_or(0.0)));
        const catalogue::ParameterCounts& counts = imported->card.parameters;
        QVERIFY(std::isfinite(counts.total) && counts.total >= 0.0);
        QVERIFY(std::isfinite(counts.active) && counts.active >= 0.0);
        if (imported->card.architecture) {
            for (const catalogue::FeedForwardGroup& group : imported->card.architecture->feedForwards)
                QVERIFY(group.width >= 0 && group.sharedWidth >= 0);
            for (const catalogue::MixerGroup& group : imported->card.architecture->mixers)
                QVERIFY(!group.indexer || group.indexer->topK >= 0);
        }
    }

    void aCardReadsBack()
    {
        const std::string text = contentOf(QStringLiteral(EVENHOST_SOURCE_DIR "/tests/data/configs/DeepSeek-V2.json"));
        const auto imported = cardFromConfig(text, "DeepSeek-V2.json");
        QVERIFY(imported.has_value());
        const auto again = documents::readCatalogueFile(documents::modelText(imported->card), "card.yaml");
        QVERIFY(again.has_value());
        QCOMPARE(again->models.size(), std::size_t(1));
        QVERIFY(again->models.front() == imported->card);
    }
};

QTEST_APPLESS_MAIN(TestConfig)
#include "tst_config.moc"
