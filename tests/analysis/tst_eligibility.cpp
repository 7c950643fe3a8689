// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/eligibility.h"

#include <QTest>

using namespace evenhost;
using namespace Qt::StringLiterals;

namespace {

/// A model, an offer and a managed offer about which everything is known, and a plan that both can serve.
struct Case
{
    plan::Plan plan;
    plan::ShortlistEntry entry{.id = "glm"};
    catalogue::ModelCard model;
    catalogue::HostingOffer hosting;
    catalogue::Accelerator accelerator;
    plan::ManagedEntry managedEntry{.id = "claude"};
    catalogue::ManagedOffer offer;

    Case()
    {
        plan.workload.contextTokens.value = 32'768;
        plan.workload.outputTokens.value = 400;
        model.name = "GLM-5.2";
        model.context.tokens = 1'048'576;
        model.licence = {"MIT",
                         "MIT",
                         catalogue::CommercialUse::Allowed,
                         "",
                         {"card", "2026-11-21", base::Confidence::Published, ""}};
        hosting.provider = "Example cloud";
        hosting.country = "AU";
        offer.model = "Claude";
        offer.contextTokens = 1'000'000;
        offer.maximumOutputTokens = 128'000;
    }

    [[nodiscard]] base::Findings selfHosted() const
    {
        return analysis::selfHostedReasons(plan, {&entry, &model, &hosting, &accelerator});
    }

    [[nodiscard]] base::Findings managed() const
    {
        return analysis::managedReasons(plan, {&managedEntry, &offer}, *base::dateFromIso("2026-11-21"));
    }
};

QString codes(const base::Findings& findings)
{
    QStringList list;
    for (const base::Finding& finding : findings) {
        list << QString::fromStdString(finding.code) + (finding.severity == base::Severity::Error ? "!"_L1 : ""_L1);
    }
    return list.join(u' ');
}

} // namespace

class TestEligibility : public QObject
{
    Q_OBJECT

private slots:
    void nothingSpeaksAgainstAKnownOption()
    {
        QCOMPARE(codes(Case().selfHosted()), QString());
        QCOMPARE(codes(Case().managed()), QString());
    }

    void licences_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<int>("confidence");
        QTest::addColumn<QString>("expected");
        using base::Confidence;
        using catalogue::CommercialUse;
        QTest::newRow("forbidden") << int(CommercialUse::Forbidden) << int(Confidence::Published)
                                   << u"licence_forbids!"_s;
        QTest::newRow("unknown is never ok")
            << int(CommercialUse::Unknown) << int(Confidence::Published) << u"licence_unknown"_s;
        QTest::newRow("conditional") << int(CommercialUse::Conditional) << int(Confidence::Published)
                                     << u"licence_conditional"_s;
        QTest::newRow("recalled") << int(CommercialUse::Allowed) << int(Confidence::Unverified)
                                  << u"licence_unverified"_s;
    }

    void licences()
    {
        QFETCH(const int, use);
        QFETCH(const int, confidence);
        QFETCH(const QString, expected);
        Case c;
        c.model.licence.commercialUse = static_cast<catalogue::CommercialUse>(use);
        c.model.licence.provenance.confidence = static_cast<base::Confidence>(confidence);
        QCOMPARE(codes(c.selfHosted()), expected);
    }

    void aShortContextIsOutAndAnUnknownOneAWarning()
    {
        Case c;
        c.plan.workload.contextTokens.value = 2e6;
        QCOMPARE(codes(c.selfHosted()), u"context_too_short!"_s);
        QCOMPARE(codes(c.managed()), u"context_too_short!"_s);
        c.model.context.tokens = 0;
        QCOMPARE(codes(c.selfHosted()), u"context_unknown"_s);
    }

    void dataThatHasToStayRulesOutOtherCountries()
    {
        Case c;
        c.plan.residencyCountry = "AU";
        QCOMPARE(codes(c.selfHosted()), QString());
        QCOMPARE(codes(c.managed()), u"residency_unknown"_s);
        c.hosting.country = "US";
        QCOMPARE(codes(c.selfHosted()), u"outside_residency!"_s);
    }

    void reasoningTokensCountTowardsTheLongestOutput()
    {
        Case c;
        c.managedEntry.reasoningTokens.value = 127'601;
        QCOMPARE(codes(c.managed()), u"output_too_long!"_s);
        c.managedEntry.reasoningTokens.value = 127'600;
        QCOMPARE(codes(c.managed()), QString());
    }

    void retirement()
    {
        Case c;
        c.offer.retirement = "2026-11-30";
        QCOMPARE(codes(c.managed()), u"retires"_s);
        c.offer.retirement = "2026-11-21";
        QCOMPARE(codes(c.managed()), u"retired!"_s);
    }

    void spotHostingIsSaid()
    {
        Case c;
        c.hosting.billing = catalogue::Billing::Spot;
        QCOMPARE(codes(c.selfHosted()), u"spot_hosting"_s);
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
