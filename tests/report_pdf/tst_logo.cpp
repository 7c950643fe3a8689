// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/logo.h"
#include "report/reportpdf.h"
#include "report/safesvg.h"
#include "support/sampleevaluation.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace evenhost;
using namespace evenhost::report;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(const QSize& size, const QColor& colour = Qt::red)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A PNG whose head promises more than is there: what a decompression bomb looks like to a careless reader.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray bytes = png({4, 4});
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // The head's checksum, so that only the size is wrong.
    quint32 table[256];
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1U) != 0U ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
        table[n] = c;
    }
    quint32 sum = 0xFFFFFFFFU;
    for (int i = 12; i < 29; ++i)
        sum = table[(sum ^ static_cast<quint8>(bytes[i])) & 0xFFU] ^ (sum >> 8U);
    qToBigEndian(sum ^ 0xFFFFFFFFU, bytes.data() + 29);
    return bytes;
}

QByteArray svg(const QByteArray& inside, const QByteArray& attributes = "viewBox=\"0 0 40 20\"")
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes + '>'
           + inside + "</svg>";
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAPictureIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSizeF>("shape");
        QTest::newRow("png") << png({300, 100}) << QSizeF(300, 100);
        // Kept at what two inches of paper can show: 1,200 pixels.
        QTest::newRow("large png") << png({3600, 1800}) << QSizeF(1200, 600);
        QTest::newRow("svg") << svg("<rect width='40' height='20' fill='#0072B2'/>") << QSizeF(40, 20);
        QTest::newRow("svg by width and height")
            << svg("<circle cx='5' cy='5' r='4'/>", "width='30' height='10'") << QSizeF(30, 10);
        QTest::newRow("what editors leave behind")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                          "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                          "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://inkscape.org' viewBox='0 0 9 9'>"
                          "<title>Us</title><metadata><image href='file:///etc/passwd'/></metadata>"
                          "<i:view><script>x</script></i:view><style type='text/css'>.a{fill:url(#g)}</style>"
                          "<defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient></defs>"
                          "<path class='a' d='M0 0h9v9z' i:label='x'/></svg>")
            << QSizeF(9, 9);
        QTest::newRow("one step of references")
            << svg("<defs><g id='a'><rect width='4' height='4'/></g></defs><use xlink:href='#a' x='9'/>")
            << QSizeF(40, 20);
    }

    void whatIsAPictureIsTaken()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QSizeF, shape);
        const auto logo = Logo::fromBytes(bytes);
        QVERIFY2(logo, logo ? "" : logo.error().front().code.c_str());
        QCOMPARE(logo->size(), shape);
        QImage image(60, 60, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        logo->paint(painter, QRectF(0, 0, 60, 60));
        painter.end();
        QImage blank(60, 60, QImage::Format_ARGB32);
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }

    void whatReachesOutIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
            QTest::newRow(name) << bytes << QByteArray(code);
        };
        row("nothing", {}, "logo_not_a_picture");
        row("a text", "root:x:0:0:root:/root:/bin/bash\n", "logo_not_a_picture");
        row("a jpeg", QByteArray("\xFF\xD8\xFF\xE0", 4), "logo_not_a_picture");
        row("a plan", "evenhost: 1\nkind: plan\n", "logo_not_a_picture");
        row("half a png", png({300, 100}).left(60), "logo_damaged");
        row("a bomb of 60,000 x 60,000", pngOfSize(60'000, 60'000), "logo_too_large");
        row("a bomb of one long line", pngOfSize(500'000, 1), "logo_too_large");
        row("a line", png({2'000, 10}), "logo_shape");
        row("too many bytes", png({4, 4}) + QByteArray(maximumLogoBytes, 'x'), "logo_too_large");
        row("half an svg", "<svg xmlns='http://www.w3.org/2000/svg'><g>", "logo_damaged");
        row("not an svg", "<?xml version='1.0'?><html/>", "logo_damaged");
        row("no size", svg("", "width='0' height='0'"), "logo_damaged");
        row("a size too large for sums", svg("<rect width='1e30' height='1e30'/>", ""), "logo_damaged");
        row("entities that grow",
            "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><desc>&b;</desc></svg>",
            "logo_svg_forbidden");
        row("an entity from a file",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&x;</svg>",
            "logo_svg_forbidden");
        row("a picture of a file", svg("<image xlink:href='file:///etc/passwd' width='9' height='9'/>"),
            "logo_svg_forbidden");
        row("a picture from the net", svg("<image href='http://example.org/x.png' width='9' height='9'/>"),
            "logo_svg_forbidden");
        row("a picture inside", svg("<image href='data:image/png;base64,AAAA' width='9' height='9'/>"),
            "logo_svg_forbidden");
        row("a script", svg("<script>alert(1)</script>"), "logo_svg_forbidden");
        row("a page inside", svg("<foreignObject><p/></foreignObject>"), "logo_svg_forbidden");
        row("text", svg("<text x='1' y='9'>ACME</text>"), "logo_svg_forbidden");
        row("movement", svg("<rect width='4' height='4'><animate attributeName='x' to='9'/></rect>"),
            "logo_svg_forbidden");
        row("a use of another file", svg("<use xlink:href='other.svg#a'/>"), "logo_svg_forbidden");
        row("a fill from the net", svg("<rect width='4' height='4' fill='url(http://example.org/#a)'/>"),
            "logo_svg_forbidden");
        row("a style that imports", svg("<style>@import 'http://example.org/x.css';</style>"), "logo_svg_forbidden");
        row("a style with a file", svg("<style>.a{fill:u\\72l(x)}</style>"), "logo_svg_forbidden");
        row("a style attribute with a file", svg("<rect style='fill: url( &quot;file:///x&quot; )'/>"),
            "logo_svg_forbidden");
        row("a style with a file, divided", svg("<style>.a{fill:u<![CDATA[rl(x)]]>}</style>"), "logo_svg_forbidden");
        row("dots in a divided style",
            svg("<style>path{stroke:red;stroke-dash<!-- -->array:0.005}</style><path d='M0 0h9'/>"),
            "logo_svg_forbidden");
        row("a shape in a style", svg("<style>.a{fill:red<rect/>}</style>"), "logo_svg_forbidden");
        row("dots without end", svg("<path style='stroke-dasharray:0.00001' d='M0 0h9'/>"), "logo_svg_forbidden");
        QByteArray nested = "<defs><g id='a0'><rect width='1' height='1'/></g>";
        for (int i = 1; i < 30; ++i) {
            const QByteArray use = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
            nested += "<g id='a" + QByteArray::number(i) + "'>" + use + use + "</g>";
        }
        row("references that double thirty times", svg(nested + "</defs><use xlink:href='#a29'/>"),
            "logo_svg_forbidden");
        row("references that double twice",
            svg("<g id='a'><rect width='1' height='1'/></g><g id='b'><use xlink:href='#a'/></g>"
                "<use xlink:href='#b'/>"),
            "logo_svg_forbidden");
        row("a reference to itself", svg("<g id='a'><use xlink:href='#a'/></g>"), "logo_svg_forbidden");
        row("too many shapes", svg(QByteArray("<path d='M0 0h9'/>").repeated(6'000)), "logo_too_detailed");
        row("too deep", svg(QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200)), "logo_too_detailed");
    }

    void whatReachesOutIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        const auto logo = Logo::fromBytes(bytes);
        QVERIFY(!logo);
        QCOMPARE(QByteArray::fromStdString(logo.error().front().code), code);
    }

    void aLongNameDoesNotMakeALongMessage()
    {
        const auto logo = Logo::fromBytes(svg("<" + QByteArray(1'000, 'x') + "/>"));
        QVERIFY(!logo);
        QCOMPARE(QByteArray::fromStdString(logo.error().front().code), QByteArray("logo_svg_forbidden"));
        QCOMPARE(std::get<std::string>(logo.error().front().arguments.at(0)), std::string(60, 'x'));
    }

    void handlersAndForeignAttributesAreLeftOut()
    {
        const auto safe = safeSvg(svg("<rect width='4' height='4' onclick='x()' stroke-dasharray='0.0001' "
                                      "clip-path='url(#c)' xlink:title='t'/>"));
        QVERIFY(safe);
        for (const char* word : {"onclick", "dasharray", "clip-path", "title"})
            QVERIFY2(!safe->contains(word), safe->constData());
        QVERIFY(safe->contains("width=\"4\""));
    }

    void filesThatAreNoneAreRefused()
    {
        QTemporaryDir folder;
        for (const QString& path : {folder.filePath(u"missing.png"_s), folder.path(), u"/dev/zero"_s}) {
            const auto logo = Logo::fromFile(path);
            QVERIFY2(!logo, qPrintable(path));
        }
        QFile file(folder.filePath(u"logo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png({30, 10})) > 0);
        file.close();
        QVERIFY(Logo::fromFile(file.fileName()));
    }

    void onPaperAnSvgStaysAVectorAndAPngIsTheOnlyPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("pictures");
        QTest::newRow("svg") << svg("<rect width='40' height='20' fill='#0072B2'/>") << 0;
        QTest::newRow("png") << png({300, 100}) << 1;
        QTest::newRow("png one can see through") << png({300, 100}, QColor(255, 0, 0, 120)) << 2; // and its mask
    }

    void onPaperAnSvgStaysAVectorAndAPngIsTheOnlyPicture()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, pictures);
        const plan::Plan plan = sample::plan();
        const catalogue::Catalogue catalogue;
        const auto evaluation = sample::evaluation();
        ReportOptions options;
        options.logo = Logo::fromBytes(bytes).value();
        const auto pdf = renderReport({plan, catalogue, evaluation, {}}, options);
        QVERIFY(pdf);
        QCOMPARE(pdf->count("/Subtype /Image"), pictures);
        const auto again = renderReport({plan, catalogue, evaluation, {}}, options);
        QVERIFY(*again == *pdf);
        const QString folder = qEnvironmentVariable("EVENHOST_PICTURES");
        if (!folder.isEmpty()) {
            QFile file(folder + u"/logo-%1.pdf"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) > 0);
        }
    }
};

QTEST_MAIN(TestLogo)
#include "tst_logo.moc"
