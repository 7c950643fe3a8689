// SPDX-License-Identifier: GPL-3.0-or-later
// Logos and PDFs made to exhaust whoever reads them: within 64 MB above what the program holds, refused or taken. The
// work is done in a child process, whose peak is measured.

#include "documents/planfile.h"
#include "documents/textfile.h"
#include "hardfiles.h"
#include "hostile/bounded.h"
#include "report/attachment.h"
#include "report/logo.h"
#include "report/reportpdf.h"
#include "support/sampleevaluation.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evenhost;
using namespace evenhost::report;
using namespace evenhost::testing;
using namespace Qt::StringLiterals;

namespace {

/// Issue 7's bound on memory, in MiB.
constexpr double mostMemory = 64.0;
/// Stops a child that would not end; no measure of speed.
constexpr unsigned mostSeconds = 10;
constexpr std::size_t mostSpace = 600;

void mustStayWithinBounds(const std::function<std::string()>& work, const QByteArray& says)
{
    const hostile::Spent spent = hostile::bounded(work, mostSeconds, mostSpace);
    qInfo("%.2f s, %.0f MiB", spent.processorSeconds, spent.mebibytes);
    QVERIFY2(spent.done, "crashed, or took too much time or memory");
    if (!hostile::memoryIsInflated())
        QVERIFY2(spent.mebibytes < mostMemory, qPrintable(QString::number(spent.mebibytes)));
    QCOMPARE(QByteArray::fromStdString(spent.said), says);
}

const QByteArray& bomb()
{
    static const QByteArray bytes = packed(QByteArray(70 << 20, ' '));
    return bytes;
}

QByteArray svg(const QByteArray& inside)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>"
           + inside + "</svg>";
}

QImage painted(const Logo& logo)
{
    QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    logo.paint(painter, image.rect());
    return image;
}

std::string codeOf(const base::Result<Logo>& logo)
{
    return logo ? "taken" : logo.error().front().code;
}

} // namespace

class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hostilePdfs_data();
    void hostilePdfs();
    void thePlanIsFoundHoweverTheReportIsSaved_data();
    void thePlanIsFoundHoweverTheReportIsSaved();
    void theLaterPlanIsTheNewerOne();
    void theLargestPdfIsReadWithinBounds();
    void hostileLogos_data();
    void hostileLogos();
    void pictures_data();
    void pictures();
    void usualLogosAreTaken_data();
    void usualLogosAreTaken();

private:
    [[nodiscard]] QByteArray report(const Logo& logo = {}, const std::string& attachment = {}) const
    {
        ReportOptions options;
        options.onePage = true;
        options.logo = logo;
        options.attachment = attachment;
        auto made = renderReport({m_plan, m_catalogue, m_evaluation, {}}, options);
        return made ? std::move(*made) : QByteArray();
    }

    plan::Plan m_plan = sample::plan();
    catalogue::Catalogue m_catalogue;
    analysis::Evaluation m_evaluation = sample::evaluation();
};

void TestBounds::initTestCase()
{
    QVERIFY(!report().isEmpty()); // fonts are loaded before anything is measured
}

void TestBounds::hostilePdfs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray flate = "/Filter /FlateDecode ";
    const QByteArray file = "/Type /EmbeddedFile " + flate;
    const QByteArray head = "evenhost: 1\nkind: plan\n";
    QTest::newRow("objects that unpack to 70 MB") << pdfOfPackedObjects();
    QByteArray table = "%PDF-1.5\n" + stream(4, "/Type /XRef /Size 9 /W [1 4 1] /Root 1 0 R " + flate, bomb());
    QTest::newRow("a table of objects that unpacks to 70 MB") << table + "startxref\n9\n%%EOF\n";
    QTest::newRow("an attached file that unpacks to 70 MB") << pdf(stream(5, file, bomb()));
    QTest::newRow("a plan that unpacks to 70 MB") << pdf(stream(5, file, packed(head + QByteArray(70 << 20, '#'))));
    QTest::newRow("a chain of filters") << pdf(
        stream(5, "/Type /EmbeddedFile /Filter [/FlateDecode /FlateDecode] ", packed(bomb())));
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += stream(5 + i, file, packed(head + QByteArray(1000, '#')).chopped(4));
    QTest::newRow("20,000 damaged plans") << pdf(many);
    const QByteArray list = "4 0 obj [" + QByteArray("0 ").repeated(8 << 20) + "] endobj\n";
    QTest::newRow("a list of eight million numbers") << pdf(list).replace("/Kids []", "/Kids 4 0 R");
    QTest::newRow("lists in lists") << pdf("4 0 obj " + QByteArray(8 << 20, '[') + " endobj\n");
    QTest::newRow("dictionaries in dictionaries") << pdf("4 0 obj <<" + QByteArray("/A<<").repeated(4 << 20));
    QTest::newRow("objects in objects") << pdf(QByteArray("1 0 obj<</A(").repeated(1 << 20));
    QTest::newRow("streams without an end") << pdf(QByteArray("1 0 obj<</Length 9 0 R>>stream\n").repeated(500'000));
    QTest::newRow("ends in a comment without an end")
        << pdf("4 0 obj<</Length 9 0 R>>stream\n" + QByteArray("endstream%").repeated(2'300'000));
    QTest::newRow("streams that end behind one run of blanks") << pdfOfFalseLengths();
    QTest::newRow("a list of filters without an end") << pdf("4 0 obj<</Filter [" + QByteArray(16 << 20, '/'));
    QTest::newRow("a text without an end") << pdf("4 0 obj <</A (" + QByteArray(8 << 20, '('));
}

void TestBounds::hostilePdfs()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(static_cast<std::size_t>(bytes.size()) < maximumPdfBytes);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    mustStayWithinBounds([view] { return attachedPlan(view).value_or("none"); }, "none");
}

void TestBounds::thePlanIsFoundHoweverTheReportIsSaved_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("found");
    QTest::newRow("as we write it") << QStringList() << true;
    QTest::newRow("objects in streams") << QStringList{u"--object-streams=generate"_s} << true;
    QTest::newRow("no objects in streams") << QStringList{u"--object-streams=disable"_s} << true;
    QTest::newRow("for the web") << QStringList{u"--linearize"_s} << true;
    QTest::newRow("nothing packed") << QStringList{u"--stream-data=uncompress"_s, u"--object-streams=disable"_s}
                                    << true;
    QTest::newRow("for reading by eye") << QStringList{u"--qdf"_s} << true;
    QTest::newRow("encrypted") << QStringList{u"--encrypt"_s, u""_s, u"x"_s, u"256"_s, u"--"_s} << false;
}

void TestBounds::thePlanIsFoundHoweverTheReportIsSaved()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, found);
    // Words that a careless reader of PDFs would stumble over.
    m_plan.title = "1 0 obj << endstream >> endobj";
    const std::string plan = documents::planText(m_plan);
    m_plan = sample::plan();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile file(path);
    const QByteArray bytes = report({}, plan);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    if (!options.isEmpty()) {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("needs qpdf");
        QCOMPARE(QProcess::execute(u"qpdf"_s, options + QStringList{u"--replace-input"_s, path}), 0);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(attachedPlan(file.readAll().toStdString()), found ? std::optional(plan) : std::nullopt);
}

void TestBounds::theLaterPlanIsTheNewerOne()
{
    const QByteArray head = "evenhost: 1\nkind: plan\ntitle: ";
    const QByteArray bytes = pdf(stream(5, "/Type /EmbeddedFile", head + "Old\n")
                                 + stream(6, "/Type /EmbeddedFile /Filter /FlateDecode", packed(head + "New\n"))
                                 + stream(7, "/Type /EmbeddedFile", "a,table\n"));
    QCOMPARE(attachedPlan(bytes.toStdString()), std::optional(QByteArray(head + "New\n").toStdString()));
}

void TestBounds::theLargestPdfIsReadWithinBounds()
{
    const QByteArray plan = "evenhost: 1\nkind: plan\n" + QByteArray(3 << 20, '#');
    QByteArray bytes = pdf(stream(5, "/Type /EmbeddedFile /Filter /FlateDecode", packed(plan)));
    bytes += QByteArray(static_cast<qsizetype>(maximumPdfBytes) - bytes.size(), '\n');
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const std::string path = file.fileName().toStdString();
    mustStayWithinBounds(
        [&path] {
            const auto read = documents::readTextFile(path, maximumPdfBytes);
            return read ? std::to_string(attachedPlan(read->text).value_or("").size()) : "not read";
        },
        QByteArray::number(plan.size()));
}

void TestBounds::hostileLogos_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const QByteArray much = "logo_too_detailed";
    const QByteArray box = "<rect width='9' height='9'/>";
    const QByteArray line = "<path stroke='red' stroke-width='2' d='M0 0L40 20L3 4C1 2 3 4 5 6'/>";
    const auto used = [&](int shapes, int times) {
        return svg("<defs><g id='a'>" + line.repeated(shapes) + "</g></defs>"
                   + QByteArray("<use xlink:href='#a'/>").repeated(times));
    };
    const auto outline = [](const QByteArray& part, int times) -> QByteArray {
        return "<path stroke='red' fill='none' d='M0 0" + part.repeated(times) + "'/>";
    };
    const auto gradient = [](int stops, const QByteArray& attributes = {}) -> QByteArray {
        return "<linearGradient id='g' " + attributes + '>'
               + QByteArray("<stop offset='0.5' stop-color='red' stop-opacity='0.5'/>").repeated(stops)
               + "</linearGradient>";
    };
    const QByteArray shaded = "<rect width='9' height='9' fill='url(#g)' stroke='url(#g)'/>";
    // What is just within the limits takes no more than the bound either.
    QTest::newRow("100,000 rules") << svg("<style>" + QByteArray("*{fill:red}").repeated(100'000) + "</style>" + box)
                                   << much;
    QTest::newRow("rules for each shape")
        << svg("<style>" + QByteArray("*{fill:red}").repeated(190) + "</style>" + box.repeated(4'900))
        << QByteArray("taken");
    QTest::newRow("rules that look at ancestors")
        << svg("<style>" + QByteArray("q *{fill:red}").repeated(60) + "</style>" + box.repeated(4'900)) << much;
    QTest::newRow("a brace in a selector")
        << svg("<style>[x=\"{\"]," + QByteArray("*,").repeated(100'000) + "*{fill:red}</style>" + box.repeated(200))
        << much;
    QTest::newRow("a declaration of 900,000 words")
        << svg("<style>*{x:a" + QByteArray(" a").repeated(900'000) + "}</style>" + box) << much;
    QTest::newRow("words for each shape")
        << svg("<style>*{x:a" + QByteArray(" a").repeated(50'000) + "}</style>" + box.repeated(4'900)) << much;
    QTest::newRow("names of classes") << svg("<rect class='" + QByteArray("a ").repeated(9'000) + "'/>") << much;
    QTest::newRow("4,900 shapes used 49 times") << used(4'900, 49) << much;
    QTest::newRow("98 shapes used 48 times") << used(98, 48) << QByteArray("taken");
    QTest::newRow("curves without end") << svg(outline("a1 1 0 1 1 .1 .1", 3'000).repeated(30)) << much;
    QTest::newRow("5,000 curves") << svg(outline("a1 1 0 11.1.1", 2'700).repeated(2)) << QByteArray("taken");
    QByteArray crossing;
    for (int i = 0; i < 24'000; ++i)
        crossing += QByteArray::number(i * 17 % 400 / 10.0) + " 20 " + QByteArray::number(i * 29 % 400 / 10.0) + " 0 ";
    QTest::newRow("an outline across itself 48,000 times") << svg("<path d='M0 0L" + crossing + "'/>") << much;
    QTest::newRow("curves far beyond the page") << svg(outline("C1e9 -1e9 -1e9 1e9 1 1", 4'500).repeated(3)) << much;
    QTest::newRow("a polygon of a million corners")
        << svg("<polygon points='" + QByteArray("1 1 ").repeated(400'000) + "'/>") << much;
    QTest::newRow("a gradient of 3,000 colours") << svg(gradient(3'000) + shaded) << much;
    QTest::newRow("4,900 shaded shapes") << svg(gradient(2) + shaded.repeated(4'900)) << much;
    QTest::newRow("4,900 shapes in a shaded group")
        << svg(gradient(2) + "<g fill='url(#g)'>" + box.repeated(4'900) + "</g>") << much;
    QTest::newRow("4,900 shapes that a rule shades")
        << svg("<style>.a{fill:url(#g)}</style>" + gradient(2) + box.repeated(4'900)) << much;
    QTest::newRow("4,900 shapes that a divided rule shades")
        << svg("<style>*{fill:u<![CDATA[rl(]]>#g)}</style>" + gradient(2) + box.repeated(4'900)) << much;
    QTest::newRow("750 shaded shapes") << svg(gradient(2) + shaded.repeated(750)) << QByteArray("taken");
    QTest::newRow("a gradient repeated a million times")
        << svg(gradient(2, "x1='0' x2='0.0000001' spreadMethod='repeat'") + shaded) << QByteArray("logo_svg_forbidden");
    const auto attributes = [](int count, const QByteArray& value) {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += " a" + QByteArray::number(i) + value;
        return svg("<rect" + all + "/>");
    };
    QTest::newRow("150,000 attributes") << attributes(150'000, "=''") << much;
    QTest::newRow("150,000 attributes that seem to end their tag") << attributes(150'000, "='>'") << much;
    QTest::newRow("attributes in another alphabet")
        << "<?xml version='1.0' encoding='UTF-7'?>" + attributes(100'000, "+AD0-''")
        << QByteArray("logo_svg_forbidden");
    QTest::newRow("an outline of quotation marks") << svg("<path d='" + QByteArray(2'000'000, '"') + "'/>") << much;
    QTest::newRow("quotation marks everywhere")
        << svg(QByteArray("<rect x='" + QByteArray(4'000, '"') + "'/>").repeated(480)) << much;
    QTest::newRow("650,000 elements in a title")
        << "<svg xmlns='http://www.w3.org/2000/svg'><title>" + QByteArray("<a>").repeated(650'000) << much;
    QTest::newRow("a long transform") << svg("<rect transform='" + QByteArray("rotate(1)").repeated(1'000) + "'/>")
                                      << much;
    QTest::newRow("wide characters") << QByteArray("<?xml version='1.0' encoding='UTF-16'?>")
                                            + QByteArray("<\0s\0v\0g\0", 8)
                                     << much;
}

void TestBounds::hostileLogos()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, code);
    QVERIFY(bytes.size() <= maximumLogoBytes);
    mustStayWithinBounds(
        [this, &bytes] {
            const auto logo = Logo::fromBytes(bytes);
            if (logo && report(*logo).isEmpty())
                return std::string("no report");
            if (logo) // as the preview does
                painted(*logo);
            return codeOf(logo);
        },
        code);
}

void TestBounds::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    constexpr int rgba = 6;
    constexpr int palette = 3;
    QTest::newRow("16 million pixels of 64 bits")
        << interlacedPng(4000, 4000, 16, rgba, 8) << QByteArray("logo_too_large");
    QTest::newRow("4 million pixels of 64 bits") << interlacedPng(2000, 2000, 16, rgba, 8) << QByteArray("taken");
    QTest::newRow("8 million pixels of 32 bits") << interlacedPng(4000, 2000, 8, rgba, 4) << QByteArray("taken");
    QTest::newRow("a bit more") << interlacedPng(4000, 2001, 8, rgba, 4) << QByteArray("logo_too_large");
    const QByteArray text = chunk(QByteArray("zTXtk\0\0", 7) + packed(QByteArray(7'900'000, 'a')));
    const QByteArray texts = text.repeated(1'900'000 / text.size());
    QTest::newRow("texts of 8 MB each") << smallPng(texts, {}) << QByteArray("taken");
    QTest::newRow("texts behind the picture") << smallPng({}, texts) << QByteArray("taken");
    QTest::newRow("70 MB of rows for a small picture")
        << smallPng(chunk("IDAT" + bomb()), {}) << QByteArray("logo_too_large");
    QTest::newRow("a palette without its colours")
        << interlacedPng(4000, 2000, 8, palette, 1) << QByteArray("logo_damaged");
}

void TestBounds::pictures()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, code);
    QVERIFY(bytes.size() <= maximumLogoBytes);
    mustStayWithinBounds([&bytes] { return codeOf(Logo::fromBytes(bytes)); }, code);
}

void TestBounds::usualLogosAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Illustrator: a class for each colour, gradients by rule.
    QByteArray rules;
    QByteArray shapes;
    for (int i = 0; i < 60; ++i) {
        const QByteArray number = QByteArray::number(i);
        rules += "\n\t.st" + number + "{fill:url(#SVGID_" + QByteArray::number(i % 8) + "_);stroke:none;}";
        shapes += "<path class='st" + number + "' d='M1.5,2.5c1.2,0.3,4.5-1,6.2.5s3-1.5,4,0z'/>";
    }
    for (int i = 0; i < 8; ++i)
        shapes += "<linearGradient id='SVGID_" + QByteArray::number(i)
                  + "_' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='9' y2='9' gradientTransform='matrix(1 0 0 1 0 "
                    "0)'><stop offset='0' style='stop-color:#0072B2'/><stop offset='1' style='stop-color:#D55E00'/>"
                    "</linearGradient>";
    QTest::newRow("Illustrator") << svg("<style type='text/css'>" + rules + "\n</style>" + shapes);
    // CorelDRAW: the rules are marked as text.
    QTest::newRow("CorelDRAW")
        << "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
           "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
               + svg("<defs><style type='text/css'>\n <![CDATA[\n  .fil0 {fill:#00AFEF}\n  .str0 {stroke:#373435;"
                     "stroke-width:0.2}\n ]]>\n</style></defs><metadata id='CorelCorpID_0Corel-Layer'/>"
                     "<polygon class='fil0 str0' points='1,1 30,2 12,18'/>");
    // Inkscape: all in style attributes, gradients that borrow their colours.
    QTest::newRow("Inkscape") << svg(
        "<defs id='defs2'><linearGradient id='l1'><stop style='stop-color:#204a87;stop-opacity:1' offset='0'/>"
        "<stop style='stop-color:#204a87;stop-opacity:0' offset='1'/></linearGradient><linearGradient "
        "xlink:href='#l1' id='l2' x1='1' y1='1' x2='9' y2='9' gradientUnits='userSpaceOnUse' "
        "spreadMethod='pad'/></defs><g transform='translate(1,-2)'>"
        + QByteArray("<path style='fill:url(#l2);fill-opacity:1;stroke:#000000;stroke-width:0.26458332px;"
                     "stroke-linecap:butt;stroke-linejoin:miter;stroke-opacity:1' d='m 1.25,2 c 3,1 4,2 5,6 z'/>")
              .repeated(120)
        + "</g>");
    // A coat of arms traced from a picture: one outline of 12,000 curves.
    QTest::newRow("a traced outline") << svg("<path d='M1,1" + QByteArray("c.12-.5,1.25,3.4,-.2,.1").repeated(12'000)
                                             + "z'/>");
    QImage image(3000, 1200, QImage::Format_ARGB32);
    image.fill(QColor(0, 114, 178, 200));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "PNG"));
    QTest::newRow("PNG for print") << png;
}

void TestBounds::usualLogosAreTaken()
{
    QFETCH(const QByteArray, bytes);
    const auto logo = Logo::fromBytes(bytes);
    QCOMPARE(QByteArray::fromStdString(codeOf(logo)), QByteArray("taken"));
    QImage blank(400, 200, QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::white);
    QVERIFY(painted(*logo) != blank);
}

QTEST_MAIN(TestBounds)
#include "tst_bounds.moc"
