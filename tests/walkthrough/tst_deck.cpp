// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/planfile.h"
#include "report/attachment.h"
#include "theme/theme.h"
#include "walkthrough/deck.h"
#include "walkthrough/meetingplans.h"
#include "walkthrough/pages.h"
#include "walkthrough/programme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenhost;
using namespace evenhost::walkthrough;

/// The meeting's pages as one PDF, read back by poppler and checked by qpdf where they are installed.
class TestDeck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"deck.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder)) {
            QFile::remove(folder + u"/deck.pdf"_s);
            QFile::copy(path, folder + u"/deck.pdf"_s);
        }
        return path;
    }

    static QString run(const QString& program, const QStringList& arguments, int& status)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        status = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void everyPageIsInTheDeckWithItsHeadlineAsText()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs pdftotext");
        const PageInput input = examplePages(u"high-volume-documents"_s);
        const auto bytes = deckPdf(input);
        QVERIFY(bytes);
        const QString path = written(*bytes);
        const auto pages = createPages(input);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            int status = 0;
            const QString number = QString::number(i + 1);
            QString text = run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-layout"_s, path, u"-"_s}, status);
            QCOMPARE(status, 0);
            const QString wanted = pages[i]->headline(input).simplified();
            text = text.simplified().replace(QChar(0xA0), u' ');
            const QString start = wanted.left(24).replace(QChar(0xA0), u' ');
            QVERIFY2(text.contains(start), qPrintable(wanted + u" / "_s + text.left(120)));
        }
    }

    void everyPageSaysWhatItsAmountsHoldOfTheTax_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("recoverable");
        QTest::addColumn<QString>("unit");
        QTest::newRow("recovered") << u"GST"_s << true << u"· A$, ex GST ·"_s;
        QTest::newRow("not recovered") << u"GST"_s << false << u"· A$, with GST ·"_s;
        QTest::newRow("recovered, no name") << QString() << true << u"· A$ ·"_s;
        QTest::newRow("not recovered, no name") << QString() << false << u"· A$, with tax ·"_s;
    }

    void everyPageSaysWhatItsAmountsHoldOfTheTax()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs pdftotext");
        QFETCH(const QString, name);
        QFETCH(const bool, recoverable);
        QFETCH(const QString, unit);
        PageInput input = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*input.plan);
        plan->tax.name = name.toStdString();
        plan->tax.recoverable = recoverable;
        input.plan = plan;
        const auto bytes = deckPdf(input);
        QVERIFY(bytes);
        int status = 0;
        QString text = run(u"pdftotext"_s, {u"-layout"_s, written(*bytes), u"-"_s}, status);
        text = text.replace(QChar(0xA0), u' ').simplified();
        QCOMPARE(text.count(unit), 12);
    }

    void theDeckIsASoundPdfWithoutPictures()
    {
        const auto bytes = deckPdf(examplePages(u"claims-assistant"_s));
        QVERIFY(bytes);
        QVERIFY(!bytes->contains("/Subtype /Image"));
        QVERIFY2(bytes->size() < 1'000'000, qPrintable(QString::number(bytes->size())));
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("needs qpdf");
        int status = -1;
        const QString path = written(*bytes);
        run(u"qpdf"_s, {u"--check"_s, path}, status);
        QCOMPARE(status, 0);
        QCOMPARE(run(u"qpdf"_s, {u"--show-npages"_s, path}, status).trimmed(), u"12"_s);
    }

    /// As a report does: opened in Evenhost, the slides give the plan back.
    void theSlidesCarryThePlanAndTheirLanguage()
    {
        const PageInput input = examplePages(u"claims-assistant"_s);
        const std::string plan = documents::planText(*input.plan);
        const auto bytes = deckPdf(input, {}, plan);
        QVERIFY(bytes);
        QCOMPARE(report::attachedPlan(bytes->toStdString()), std::optional(plan));
        QCOMPARE(report::attachedPlan(deckPdf(input)->toStdString()), std::nullopt);
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("needs qpdf");
        int status = -1;
        const QString json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, written(*bytes)}, status);
        QCOMPARE(status, 0);
        QVERIFY(json.contains(u"\"/Lang\": \""_s + input.format.locale().name().replace(u'_', u'-') + u'"'));
    }

    void thePlanGivesTheSameBytesAgain()
    {
        const PageInput input = examplePages(u"small-internal-assistant"_s);
        const auto once = deckPdf(input);
        const auto again = deckPdf(input);
        QVERIFY(once && again);
        QVERIFY(*once == *again);
    }

    void cancellingLeavesNothing()
    {
        const auto bytes = deckPdf(examplePages(u"claims-assistant"_s), [](double done) { return done < 0.3; });
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().front().code, std::string("deck_cancelled"));
    }

    void everyPageIsAPicture_data()
    {
        QTest::addColumn<PictureKind>("kind");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << PictureKind::Png << u".png"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << PictureKind::Svg << u".svg"_s << QByteArray("<?xml");
    }

    void everyPageIsAPicture()
    {
        QFETCH(const PictureKind, kind);
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, start);
        const PageInput input = examplePages(u"claims-assistant"_s);
        const auto pictures = pagePictures(input, kind);
        const auto again = pagePictures(input, kind);
        QVERIFY(pictures && again);
        QCOMPARE(pictures->size(), createPages(input).size());
        QStringList names;
        for (std::size_t i = 0; i < pictures->size(); ++i) {
            const documents::NamedFile& picture = (*pictures)[i];
            names += QString::fromStdString(picture.name);
            QVERIFY2(picture.content.starts_with(start.toStdString()), picture.name.c_str());
            QVERIFY2(picture.content == (*again)[i].content, picture.name.c_str());
            const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
            if (!folder.isEmpty() && QDir().mkpath(folder)) {
                QFile file(folder + u'/' + names.last());
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray::fromStdString(picture.content));
            }
        }
        QCOMPARE(names.first(), u"01-the-question"_s + ending);
        QCOMPARE(names.last(), u"12-recommendation"_s + ending);
        QCOMPARE(names.filter(u"-will-it-fit"_s + ending).size(), 1);
        static const QRegularExpression plain(u"^[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*[.](png|svg)$"_s);
        for (const QString& name : std::as_const(names))
            QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
        if (kind == PictureKind::Png) {
            const auto image = QImage::fromData(QByteArray::fromStdString(pictures->front().content));
            QCOMPARE(image.size(), QSize(1920, 1080));
        }
    }

    void picturesStopLikeTheSlides()
    {
        PageInput input = examplePages(u"claims-assistant"_s);
        const auto stopped = pagePictures(input, PictureKind::Svg, [](double done) { return done < 0.3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().front().code, std::string("deck_cancelled"));
    }

    void aMeetingOfHiddenPagesSaysSo()
    {
        PageInput input = examplePages(u"claims-assistant"_s);
        auto plan = std::make_shared<plan::Plan>(*input.plan);
        for (const QString& page : builtInPages())
            plan->walkthrough = withHidden(plan->walkthrough, page, true);
        input.plan = plan;
        const auto bytes = deckPdf(input);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().front().code, std::string("deck_not_made"));
        QVERIFY(!pagePictures(input, PictureKind::Svg));
    }
};

QTEST_MAIN(TestDeck)
#include "tst_deck.moc"
