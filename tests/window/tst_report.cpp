// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/paperview.h"
#include "report/print.h"
#include "session/plansession.h"
#include "window/harness.h"
#include "window/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace evenhost;
using evenhost::testing::Harness;

namespace {

QString textOf(const QString& pdf, const QStringList& pages = {})
{
    QProcess process;
    process.start(u"pdftotext"_s, QStringList{u"-layout"_s} + pages + QStringList{pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

qsizetype pagesIn(const QString& pdf)
{
    return textOf(pdf).count(u'\f');
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Mean difference of two pictures, 0..255, of spots of four by four dots: two rasterizers differ at edges of letters.
double difference(const QImage& first, const QImage& second)
{
    const QSize spots = first.size() / 4;
    const QImage a = first.scaled(spots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = second.scaled(spots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return static_cast<double>(sum) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

/// The report's dialog, driven as a person drives it.
class TestReport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Harness> m_harness;

    /// Opens the dialog by its menu entry and hands it over while it is open.
    void open(const QString& action, const std::function<void(window::ReportDialog&)>& drive)
    {
        bool driven = false;
        m_harness->whenDialogOpens([&](QWidget* widget) {
            auto* dialog = qobject_cast<window::ReportDialog*>(widget);
            QVERIFY(dialog);
            drive(*dialog);
            driven = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        m_harness->trigger(action);
        QVERIFY(driven);
    }

    static void click(QWidget& dialog, const QString& button)
    {
        auto* found = dialog.findChild<QPushButton*>(button);
        QVERIFY2(found && found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    static QCheckBox* section(QWidget& dialog, const QString& text)
    {
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
            if (box->text() == text)
                return box;
        }
        return nullptr;
    }

    static void picture(QWidget& dialog, const QString& name)
    {
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(folder + u'/' + name + u".png"_s));
    }

private slots:
    void initTestCase() { Harness::prepareApplication(); }
    void init() { m_harness = std::make_unique<Harness>(); }
    void cleanup() { m_harness.reset(); }

    void whatThePreviewShowsIsSaved()
    {
        const QString path = m_harness->file(u"report"_s);
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            picture(dialog, u"report-dialog"_s);
            const auto document = dialog.preview()->document();
            QVERIFY(document->pageCount() >= 6 && document->pageCount() <= 10);
            QCOMPARE(dialog.preview()->currentPage(), 0);
            dialog.preview()->setFocus();
            QTest::keyClick(dialog.preview(), Qt::Key_End);
            QCOMPARE(dialog.preview()->currentPage(), document->pageCount() - 1);
            const auto bytes = report::renderDocument(*document);
            QVERIFY(bytes);
            m_harness->dialogs().nextFile = path;
            click(dialog, u"savePdf"_s);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(contentOf(path + u".pdf"_s), *bytes);
        });
        QVERIFY(pagesIn(path + u".pdf"_s) >= 6);
    }

    void thePreviewLooksLikeThePdf()
    {
        const QString path = m_harness->file(u"report.pdf"_s);
        std::shared_ptr<const report::Document> document;
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            document = dialog.preview()->document();
            m_harness->dialogs().nextFile = path;
            click(dialog, u"savePdf"_s);
        });
        QProcess process;
        process.start(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-png"_s, path, m_harness->file(u"page"_s)});
        QVERIFY(process.waitForFinished());
        for (int page = 0; page < document->pageCount(); ++page) {
            QImage printed(m_harness->file(u"page-%1.png"_s.arg(page + 1)));
            if (printed.isNull())
                printed.load(m_harness->file(u"page-%1.png"_s.arg(page + 1, 2, 10, QChar(u'0'))));
            QVERIFY(!printed.isNull());
            QImage shown(printed.size(), QImage::Format_RGB32);
            shown.fill(Qt::white);
            QPainter painter(&shown);
            document->paintPage(painter, page, QRectF(QPointF(0, 0), document->paperSize()));
            painter.end();
            const double apart = difference(shown, printed);
            const double moved = difference(shown.copy(0, 10, shown.width(), shown.height()), printed);
            QVERIFY2(apart < 4.0 && apart < 0.6 * moved,
                     qPrintable(u"page %1: %2, moved by a line %3"_s.arg(page + 1).arg(apart).arg(moved)));
        }
    }

    void choicesChangeThePaperAndAreRemembered()
    {
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            const int whole = dialog.preview()->document()->pageCount();
            QTest::mouseClick(section(dialog, u"Assumptions register"_s), Qt::LeftButton, {}, QPoint(8, 8));
            const int without = dialog.preview()->document()->pageCount();
            QVERIFY(without < whole);
            auto* onePage = dialog.findChild<QCheckBox*>(u"onePage"_s);
            QTest::mouseClick(onePage, Qt::LeftButton, {}, QPoint(8, 8));
            QCOMPARE(dialog.preview()->document()->pageCount(), 1);
            QVERIFY(!section(dialog, u"Sizing"_s)->isEnabled());
            auto* paper = dialog.findChild<QComboBox*>(u"paper"_s);
            QTest::keyClick(paper, Qt::Key_Down);
            QCOMPARE(dialog.preview()->document()->paperSize(), QSizeF(612, 792));
            auto* foot = dialog.findChild<QLineEdit*>(u"confidentiality"_s);
            QTest::keyClicks(foot, u"<b>Board only</b>"_s);
            const QString path = m_harness->file(u"one.pdf"_s);
            m_harness->dialogs().nextFile = path;
            click(dialog, u"savePdf"_s);
            QVERIFY(textOf(path).contains(u"<b>Board only</b>"_s));
        });
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            QCOMPARE(dialog.findChild<QComboBox*>(u"paper"_s)->currentData().toString(), u"letter"_s);
            QCOMPARE(dialog.findChild<QLineEdit*>(u"confidentiality"_s)->text(), u"<b>Board only</b>"_s);
        });
    }

    void aReportInGermanLeavesTheWindowAlone()
    {
        const QString path = m_harness->file(u"de.pdf"_s);
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            const QString before = section(dialog, u"Sizing"_s)->text();
            auto* language = dialog.findChild<QComboBox*>(u"language"_s);
            language->setCurrentIndex(language->findData(u"de"_s));
            QCOMPARE(section(dialog, before)->text(), before);
            m_harness->dialogs().nextFile = path;
            picture(dialog, u"report-dialog-de"_s);
            click(dialog, u"savePdf"_s);
        });
        const QString text = textOf(path);
        // The claims assistant's monthly difference as German writes it.
        QVERIFY2(text.contains(u"(12.783)"_s), qPrintable(text.left(1500)));
    }

    void withoutASectionThereIsNothingToSave()
    {
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
                if (box->isChecked())
                    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
            }
            QVERIFY(!dialog.findChild<QPushButton*>(u"savePdf"_s)->isEnabled());
            QVERIFY(!dialog.findChild<QPushButton*>(u"print"_s)->isEnabled());
            picture(dialog, u"report-dialog-empty"_s);
        });
    }

    void aLogoIsChosenShownAndRemembered()
    {
        const QString good = m_harness->file(u"logo.svg"_s);
        const QString bad = m_harness->file(u"bad.svg"_s);
        write(good, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><rect width='30' height='10'/></svg>");
        write(bad, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><image href='/etc/passwd'/></svg>");
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            m_harness->dialogs().nextFile = bad;
            click(dialog, u"chooseLogo"_s);
            QVERIFY(m_harness->dialogs().lastProblem.contains(u"bad.svg"_s));
            QVERIFY(m_harness->dialogs().lastDetails.join(u' ').contains(u"image"_s));
            QVERIFY(dialog.options().logo.isEmpty());
            m_harness->dialogs().nextFile = good;
            click(dialog, u"chooseLogo"_s);
            QCOMPARE(dialog.options().logo.size(), QSizeF(30, 10));
            picture(dialog, u"report-dialog-logo"_s);
        });
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            QCOMPARE(dialog.options().logo.size(), QSizeF(30, 10));
            click(dialog, u"removeLogo"_s);
            QVERIFY(dialog.options().logo.isEmpty());
        });
        QCOMPARE(m_harness->settings().reportLogo(), QString());
        // A file that has gone since, or turned into something else, is no obstacle.
        m_harness->settings().setReportLogo(bad);
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) { QVERIFY(dialog.options().logo.isEmpty()); });
    }

    void cancellingLeavesTheOlderFile()
    {
        const QString path = m_harness->file(u"report.pdf"_s);
        write(path, "older");
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            m_harness->dialogs().nextFile = path;
            dialog.setPatience(0);
            bool cancelled = false;
            QTimer watch;
            connect(&watch, &QTimer::timeout, this, [&] {
                if (auto* progress = dialog.findChild<QProgressDialog*>(); progress && progress->isVisible()) {
                    progress->cancel();
                    cancelled = true;
                }
            });
            watch.start(0);
            click(dialog, u"savePdf"_s);
            QVERIFY(cancelled);
            QVERIFY(dialog.isVisible());
        });
        QCOMPARE(contentOf(path), QByteArray("older"));
    }

    void aFailedExportSaysSoAndStays()
    {
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            m_harness->dialogs().nextFile = m_harness->file(u"no such folder/report.pdf"_s);
            click(dialog, u"savePdf"_s);
            QVERIFY(m_harness->dialogs().lastProblem.contains(u"report.pdf"_s));
            QVERIFY(dialog.isVisible());
        });
    }

    void thePagesChosenArePrinted()
    {
        const QString path = m_harness->file(u"printed.pdf"_s);
        const QString pdf = m_harness->file(u"report.pdf"_s);
        m_harness->dialogs().setPrinter = [&](QPrinter& printer) {
            report::printIntoFile(printer, path);
            return true;
        };
        open(u"filePrint"_s, [&](window::ReportDialog& dialog) {
            m_harness->dialogs().nextFile = pdf;
            QVERIFY(dialog.findChild<QPushButton*>(u"print"_s)->isDefault());
            auto* pages = dialog.findChild<QLineEdit*>(u"pages"_s);
            QTest::keyClicks(pages, u"2-99"_s);
            QVERIFY(!dialog.findChild<QPushButton*>(u"print"_s)->isEnabled());
            picture(dialog, u"report-dialog-pages"_s);
            pages->clear();
            QTest::keyClicks(pages, u"2, 4"_s);
            click(dialog, u"print"_s);
            QCOMPARE(m_harness->dialogs().askedPrinter, 1);
        });
        open(u"fileExportPdf"_s, [&](window::ReportDialog& dialog) {
            m_harness->dialogs().nextFile = pdf;
            click(dialog, u"savePdf"_s);
        });
        QCOMPARE(pagesIn(path), 2);
        QCOMPARE(textOf(path, {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s}).simplified(),
                 textOf(pdf, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s}).simplified());
        QCOMPARE(textOf(path, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s}).simplified(),
                 textOf(pdf, {u"-f"_s, u"4"_s, u"-l"_s, u"4"_s}).simplified());
    }

    void leavingThePrintDialogPrintsNothing()
    {
        open(u"filePrint"_s, [&](window::ReportDialog& dialog) {
            click(dialog, u"print"_s);
            QCOMPARE(m_harness->dialogs().askedPrinter, 1);
            QVERIFY(dialog.isVisible());
        });
    }

    void choicesOfPagesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("pages");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* text, const QList<int>& pages, bool good = true) {
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << pages << good;
        };
        row("", {0, 1, 2, 3, 4});
        row("2", {1});
        row("1-3, 5", {0, 1, 2, 4});
        row("4-", {3, 4});
        row("-2", {0, 1});
        row("2–3", {1, 2});
        row("5, 1, 1", {0, 4});
        row("0", {}, false);
        row("6", {}, false);
        row("3-1", {}, false);
        row("1,,2", {}, false);
        row("one", {}, false);
        row("1 2", {}, false);
        row("-", {}, false);
    }

    void choicesOfPagesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<int>, pages);
        QFETCH(const bool, good);
        const auto read = report::pagesOf(text, 5);
        QCOMPARE(read.has_value(), good);
        if (good)
            QCOMPARE(QList<int>(read->begin(), read->end()), pages);
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
