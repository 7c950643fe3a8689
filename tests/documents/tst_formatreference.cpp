// SPDX-License-Identifier: GPL-3.0-or-later
// Holds resources/docs/file-formats.md against the readers: every key is there, in the readers' order, and no other.

#include "documents/planrecords_p.h"
#include "plan/fields.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::documents;

namespace {

/// Visits a description and keeps its keys.
struct KeyCollector
{
    QStringList keys;

    void add(std::string_view key) { keys += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())); }
    template <class M>
    void field(std::string_view key, M, Limits = {})
    {
        add(key);
    }
    template <class M>
    void required(std::string_view key, M, Limits = {})
    {
        add(key);
    }
    template <class M>
    void date(std::string_view key, M)
    {
        add(key);
    }
    template <class M>
    void inlined(M)
    {}
};

template <class T>
QStringList keysOf()
{
    KeyCollector collector;
    describe(collector, Type<T>{});
    return collector.keys;
}

QString reference()
{
    QFile file(QStringLiteral(EVENHOST_SOURCE_DIR "/resources/docs/file-formats.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text under a heading, up to the next one.
QString section(const QString& heading)
{
    const QString text = reference();
    const QRegularExpression start(u"^#{2,3} %1$"_s.arg(QRegularExpression::escape(heading)),
                                   QRegularExpression::MultilineOption);
    const auto match = start.match(text);
    if (!match.hasMatch())
        return {};
    const auto end = text.indexOf(u"\n##"_s, match.capturedEnd());
    return text.mid(match.capturedEnd(), end < 0 ? -1 : end - match.capturedEnd());
}

/// The keys in the first column of a section's tables.
QStringList keysIn(const QString& text)
{
    static const QRegularExpression row(u"^\\| `([a-z0-9_]+)` \\|"_s, QRegularExpression::MultilineOption);
    QStringList keys;
    for (auto match = row.globalMatch(text); match.hasNext();)
        keys += match.next().captured(1);
    return keys;
}

QStringList planKeys()
{
    KeyCollector collector;
    describeHead(collector);
    collector.keys += u"workload"_s;
    describeOptions(collector);
    collector.keys += u"assumptions"_s;
    describeRest(collector);
    return collector.keys;
}

template <class Enum>
QStringList namesOf()
{
    QStringList texts;
    for (const auto& name : names(Type<Enum>{}))
        texts += u'`' + QString::fromUtf8(name.second.data(), static_cast<qsizetype>(name.second.size())) + u'`';
    return texts;
}

} // namespace

class TestFormatReference : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsThere_data();
    void everyKeyIsThere();
    void everyChoiceIsThere_data();
    void everyChoiceIsThere();
    void fixedFieldsHaveTheirUnitAndRange();
};

void TestFormatReference::everyKeyIsThere_data()
{
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char* heading, const QStringList& keys) {
        QTest::newRow(heading) << keys;
    };
    KeyCollector quantity;
    describeQuantity(quantity, {});
    row("Where a figure comes from", keysOf<base::Provenance>());
    row("Quantities", quantity.keys);
    row("Plan", planKeys());
    row("Tax", keysOf<plan::Tax>());
    row("Shortlist entry", keysOf<plan::ShortlistEntry>());
    row("Managed entry", keysOf<plan::ManagedEntry>());
    row("Scenario", keysOf<plan::Scenario>());
    row("Override", keysOf<plan::Override>());
    row("Measurement", keysOf<plan::Measurement>());
    row("Measured point", keysOf<plan::MeasuredPoint>());
    row("Baseline", keysOf<plan::Baseline>());
    row("Walkthrough", keysOf<plan::Walkthrough>());
    row("Own cards and offers", keysOf<plan::OwnCatalogue>());
    row("Model card", keysOf<catalogue::ModelCard>());
    row("Licence", keysOf<catalogue::Licence>());
    row("Context", keysOf<catalogue::ContextLimit>());
    row("Parameters", keysOf<catalogue::ParameterCounts>());
    row("Architecture", keysOf<catalogue::Architecture>());
    row("Mixer group", keysOf<catalogue::MixerGroup>());
    row("Indexer", keysOf<catalogue::Indexer>());
    row("Feed-forward group", keysOf<catalogue::FeedForwardGroup>());
    row("Prediction layers", keysOf<catalogue::PredictionLayers>());
    row("Checkpoint", keysOf<catalogue::Checkpoint>());
    row("Accelerator", keysOf<catalogue::Accelerator>());
    row("Hosting offer", keysOf<catalogue::HostingOffer>());
    row("Ownership", keysOf<catalogue::Ownership>());
    row("Managed offer", keysOf<catalogue::ManagedOffer>());
    row("Token prices", keysOf<catalogue::TokenPrices>());
    row("Prompt tier", keysOf<catalogue::PromptTier>());
    row("Dated prices", keysOf<catalogue::DatedPrices>());
    row("Regional endpoint", keysOf<catalogue::RegionalEndpoint>());
    row("Provisioned throughput", keysOf<catalogue::ProvisionedUnit>());
    row("Time of day", keysOf<catalogue::TimeOfDay>());
    row("Serving profile", keysOf<catalogue::ServingProfile>());
    row("Serving constant", keysOf<catalogue::ServingConstant>());
    row("Residual range", keysOf<catalogue::ResidualRange>());
    row("Benchmark task", keysOf<catalogue::BenchmarkTask>());
    row("Benchmark limit", keysOf<catalogue::BenchmarkLimit>());
}

void TestFormatReference::everyKeyIsThere()
{
    QFETCH(const QStringList, keys);
    const QString heading = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(!section(heading).isEmpty());
    QCOMPARE(keysIn(section(heading)), keys);
}

void TestFormatReference::everyChoiceIsThere_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::newRow("Where a figure comes from") << namesOf<base::Confidence>();
    QTest::newRow("Shortlist entry") << namesOf<plan::Schedule>();
    QTest::newRow("Managed entry") << namesOf<plan::Service>();
    QTest::newRow("Licence") << namesOf<catalogue::CommercialUse>();
    QTest::newRow("Mixer group") << namesOf<catalogue::MixerKind>();
    QTest::newRow("Accelerator") << namesOf<catalogue::Generation>();
    QTest::newRow("Hosting offer") << namesOf<catalogue::Billing>();
}

void TestFormatReference::everyChoiceIsThere()
{
    QFETCH(const QStringList, choices);
    const QString text = section(QString::fromLatin1(QTest::currentDataTag()));
    for (const QString& choice : choices)
        QVERIFY2(text.contains(choice), qPrintable(choice));
}

void TestFormatReference::fixedFieldsHaveTheirUnitAndRange()
{
    const auto number = [](double value) {
        return QString::number(value, 'g', 15);
    };
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    const QString page = section(u"Fixed fields"_s);
    QStringList rows;
    for (const plan::Field& field : plan::fields()) {
        const QString row = u"| `%1` | %2 | %3 | %4 |\n"_s.arg(text(field.key), text(base::unitName(field.unit)),
                                                               number(field.minimum), number(field.maximum));
        if (!page.contains(row))
            rows += row;
    }
    QVERIFY2(rows.isEmpty(), qPrintable(u"missing or out of date:\n"_s + rows.join(QString())));
    const QStringList shape = keysOf<plan::LoadShape>();
    QCOMPARE(keysIn(page).size(), static_cast<qsizetype>(plan::fields().size()) + shape.size());
}

QTEST_APPLESS_MAIN(TestFormatReference)
#include "tst_formatreference.moc"
