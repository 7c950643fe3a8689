// SPDX-License-Identifier: GPL-3.0-or-later
// Logos and PDFs made to exhaust whoever reads them: within 64 MB above what the program holds, refused or taken. The
// work is done in a child process, whose peak is measured.

#include "documents/planfile.h"
#include "documents/textfile.h"
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
#include <QtEndian>

using namespace evenhost;
using namespace evenhost::report;
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

/// As a PDF packs its streams.
QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 1).mid(4); // Qt puts the size in front
}

const QByteArray& bomb()
{
    static const QByteArray bytes = packed(QByteArray(70 << 20, ' '));
    return bytes;
}

QByteArray stream(int number, const QByteArray& head, const QByteArray& bytes)
{
    return QByteArray::number(number) + " 0 obj <</Length " + QByteArray::number(bytes.size()) + ' ' + head
           + ">> stream\n" + bytes + "\nendstream endobj\n";
}

/// A file that a whole reader follows: object 1 is the catalogue, object 5 the attached file where there is one.
QByteArray pdf(const QByteArray& objects)
{
    QByteArray bytes =
        "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Names [(a) 3 0 R]>>>>>> "
        "endobj\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n3 0 obj <</Type /Filespec /F (a) /EF <</F 5 0 "
        "R>>>> "
        "endobj\n"
        + objects;
    QByteArray table = "xref\n0 1\n0000000000 65535 f \n";
    for (int number = 1; number < 9; ++number) {
        const qsizetype at = bytes.indexOf(QByteArray('\n' + QByteArray::number(number) + " 0 obj")) + 1;
        if (at > 0)
            table +=
                QByteArray::number(number) + " 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
    }
    const qsizetype start = bytes.size();
    return bytes + table + "trailer <</Root 1 0 R /Size 9>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

/// The catalogue is in a stream of objects, as a table of objects in a stream says.
QByteArray pdfOfPackedObjects()
{
    QByteArray bytes = "%PDF-1.5\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n";
    const QByteArray objects = "1 0 <</Type /Catalog /Pages 2 0 R>>" + QByteArray(70 << 20, ' ');
    const qsizetype at = bytes.size();
    bytes += stream(4, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed(objects));
    const qsizetype start = bytes.size();
    QByteArray table;
    const auto entry = [&table](int kind, qsizetype where) {
        QByteArray number(4, '\0');
        qToBigEndian(static_cast<quint32>(where), number.data());
        table += char(kind) + number + '\0';
    };
    entry(0, 0);
    entry(2, 4);
    entry(1, 9);
    entry(1, start);
    entry(1, at);
    bytes += stream(3, "/Type /XRef /Size 5 /W [1 4 1] /Root 1 0 R", table);
    return bytes + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray svg(const QByteArray& inside)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>"
           + inside + "</svg>";
}

QByteArray chunk(const QByteArray& body)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char c : body) {
        sum ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0U ? 0xEDB88320U : 0U);
    }
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(body.size() - 4), bytes.data());
    bytes += body;
    QByteArray check(4, '\0');
    qToBigEndian(~sum, check.data());
    return bytes + check;
}

/// A black picture whose rows come in seven passes; 16 bits a colour with transparency are 8 bytes a pixel.
QByteArray interlacedPng(int width, int height, int bits, int colourType, int bytesPerPixel)
{
    QByteArray head(17, '\0');
    head.replace(0, 4, "IHDR");
    qToBigEndian(width, head.data() + 4);
    qToBigEndian(height, head.data() + 8);
    head[12] = static_cast<char>(bits);
    head[13] = static_cast<char>(colourType);
    head[16] = 1;
    if (qint64{width} * height * bytesPerPixel > 32'000'000)
        return "\x89PNG\r\n\x1a\n" + chunk(head) + chunk("IDAT"); // refused for its head
    // A byte before each row of each pass: at most two rows for one of the picture.
    const QByteArray rows(qsizetype{width} * height * bytesPerPixel + qsizetype{2} * height, '\0');
    return "\x89PNG\r\n\x1a\n" + chunk(head) + chunk("IDAT" + packed(rows)) + chunk("IEND");
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
    QTest::newRow("names of classes") << svg("<rect class='" + QByteArray("a ").repeated(9'000) + "'/>") << much;
    QTest::newRow("4,900 shapes used 49 times") << used(4'900, 49) << much;
    QTest::newRow("98 shapes used 48 times") << used(98, 48) << QByteArray("taken");
    QTest::newRow("curves without end") << svg(outline("a1 1 0 1 1 .1 .1", 3'000).repeated(30)) << much;
    QTest::newRow("15,000 curves") << svg(outline("a1 1 0 11.1.1", 2'700).repeated(6)) << QByteArray("taken");
    QTest::newRow("curves far beyond the page")
        << svg(outline("C1e9 -1e9 -1e9 1e9 1 1", 4'500).repeated(3)) << QByteArray("taken");
    QTest::newRow("a polygon of a million corners")
        << svg("<polygon points='" + QByteArray("1 1 ").repeated(400'000) + "'/>") << much;
    QTest::newRow("a gradient of 3,000 colours") << svg(gradient(3'000) + shaded) << much;
    QTest::newRow("4,900 shaded shapes") << svg(gradient(2) + shaded.repeated(4'900)) << much;
    QTest::newRow("4,900 shapes in a shaded group")
        << svg(gradient(2) + "<g fill='url(#g)'>" + box.repeated(4'900) + "</g>") << much;
    QTest::newRow("4,900 shapes that a rule shades")
        << svg("<style>.a{fill:url(#g)}</style>" + gradient(2) + box.repeated(4'900)) << much;
    QTest::newRow("750 shaded shapes") << svg(gradient(2) + shaded.repeated(750)) << QByteArray("taken");
    QTest::newRow("a gradient repeated a million times")
        << svg(gradient(2, "x1='0' x2='0.0000001' spreadMethod='repeat'") + shaded) << QByteArray("logo_svg_forbidden");
    QByteArray attributes;
    for (int i = 0; i < 150'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("150,000 attributes") << svg("<rect" + attributes + "/>") << much;
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
