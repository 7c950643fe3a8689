// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "support/drawntexts.h"
#include "support/pseudolanguage.h"
#include "theme/theme.h"
#include "walkthrough/content.h"
#include "walkthrough/meetingplans.h"
#include "walkthrough/pages.h"
#include "walkthrough/programme.h"
#include "window/language.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::walkthrough;

/// The pages of the meeting and of the report in every language, and in one that is 40 % longer.
class WalkthroughLanguagesTest : public QObject
{
    Q_OBJECT

private:
    QTranslator m_texts;
    support::PseudoTranslator m_pseudo;

    static void addRows()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("plan");
        for (const char* language : {"de", "fr", "zh_CN", "pseudo"}) {
            for (const char* plan : {"claims-assistant", "small-internal-assistant", "high-volume-documents"})
                QTest::addRow("%s %s", language, plan) << QString::fromLatin1(language) << QString::fromLatin1(plan);
        }
    }

    models::Format choose(const QString& language)
    {
        if (language == u"pseudo"_s) {
            QCoreApplication::installTranslator(&m_pseudo);
            return models::Format();
        }
        if (m_texts.load(u":/i18n/evenhost_"_s + language + u".qm"_s))
            QCoreApplication::installTranslator(&m_texts);
        return models::Format(window::Language::localeOf(language));
    }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_texts);
        QCoreApplication::removeTranslator(&m_pseudo);
    }

    void pagesOfTheMeetingHoldTheirText_data() { addRows(); }

    void pagesOfTheMeetingHoldTheirText()
    {
        QFETCH(QString, language);
        QFETCH(QString, plan);
        PageInput input = examplePages(plan);
        const QString english = createPage(u"question"_s)->headline(input);
        input.format = choose(language);
        QVERIFY(createPage(u"question"_s)->headline(input) != english);
        for (const QString& id : builtInPages()) {
            const auto page = createPage(id);
            if (!page->hasContent(input))
                continue;
            for (const QSizeF size : {QSizeF(1920, 1080), QSizeF(1280, 800), QSizeF(1024, 768)}) {
                const auto texts = support::drawnTexts(size, [&](QPainter& painter) {
                    paintPage(painter, QRectF(QPointF(0, 0), size), *page, input, Frame{});
                });
                const QString trouble = support::textTrouble(size, texts);
                QVERIFY2(trouble.isEmpty(), qPrintable(u"%1 at %2 wide: "_s.arg(id).arg(size.width()) + trouble));
                // A name may be cut, an amount never: "1.600 M…" would be read as another one.
                for (const auto& text : texts)
                    QVERIFY2(language == u"pseudo"_s || !text.text.contains(QRegularExpression(u"^[0-9].*…$"_s)),
                             qPrintable(u"%1 at %2 wide: %3"_s.arg(id).arg(size.width()).arg(text.text)));
            }
        }
    }

    void pagesOfTheReportHoldTheirText_data() { addRows(); }

    void pagesOfTheReportHoldTheirText()
    {
        QFETCH(QString, language);
        QFETCH(QString, plan);
        const PageInput input = examplePages(plan);
        report::ReportOptions options;
        options.format = choose(language);
        const report::Document document(
            {*input.plan, *input.catalogue, *input.evaluation,
             report::scenarioResults(*input.plan, *input.catalogue, base::dateFromIso(input.plan->date).value())},
            options);
        QVERIFY(document.pageCount() > 5);
        const QSizeF size = document.paperSize();
        for (int page = 0; page < document.pageCount(); ++page) {
            const auto texts = support::drawnTexts(
                size, [&](QPainter& painter) { document.paintPage(painter, page, QRectF(QPointF(0, 0), size)); });
            const QString trouble = support::textTrouble(size, texts);
            QVERIFY2(trouble.isEmpty(), qPrintable(u"page %1: "_s.arg(page + 1) + trouble));
        }
    }
};

QTEST_MAIN(WalkthroughLanguagesTest)
#include "tst_languages.moc"
