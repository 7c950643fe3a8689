// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/safesvg.h"

#include "report/svgcost.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <vector>

namespace evenhost::report {

using namespace Qt::StringLiterals;

namespace {

/// As drawn: what is used twice counts twice.
constexpr qint64 mostElements = 5'000;
constexpr qint64 mostOutline = 100'000;
constexpr int mostUses = 50;
constexpr int deepest = 64;
constexpr int deepestLeftOut = 256;
/// As written; a quotation mark takes six.
constexpr qsizetype mostBytes = 4 << 20;
/// Each rule of a style sheet is tried on each element: a hundred plain rules are fine for 3,000 shapes.
constexpr qint64 mostStyling = 1'000'000;
constexpr qint64 mostStyles = 10'000; // each rule takes a kilobyte
constexpr qint64 styleSheetCost = 8;
/// Qt sorts the stops of a gradient one into the other, and a gradient can borrow those of another.
constexpr int mostStops = 64;
constexpr int mostGradients = 500;
/// On paper each shape that a gradient paints has a gradient of its own, of some 6 KB for each stop and four more.
constexpr qint64 mostPainting = 9'000;
constexpr qint64 gradientCost = 4;
constexpr int mostPaints = 2; ///< of a shape: inside and outline
/// Of an attribute that is no outline, in characters.
constexpr qsizetype longestAttribute = 4'096;
constexpr qsizetype longestClass = 256;
const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;
const QString xlinkNamespace = u"http://www.w3.org/1999/xlink"_s;

/// Names come from the file: a long one must not become a long message.
base::Finding forbidden(const QString& what)
{
    constexpr qsizetype longest = 60;
    return base::problem("logo_svg_forbidden", {what.left(longest).toStdString()});
}

bool isShape(QStringView name)
{
    static const QSet<QString> shapes{u"svg"_s,     u"g"_s,        u"defs"_s,          u"path"_s,
                                      u"rect"_s,    u"circle"_s,   u"ellipse"_s,       u"line"_s,
                                      u"polygon"_s, u"polyline"_s, u"stop"_s,          u"linearGradient"_s,
                                      u"use"_s,     u"style"_s,    u"radialGradient"_s};
    return shapes.contains(name.toString());
}

/// Tags are told by their bytes before anything is decoded.
bool isAsciiBased(QStringView encoding)
{
    if (encoding.isEmpty())
        return true;
    for (const QStringView known : {u"UTF-8", u"US-ASCII", u"ISO-8859-1", u"windows-1252"}) {
        if (encoding.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Says nothing about the picture, or only what Qt does not draw anyway.
bool isIdle(QStringView name)
{
    return name == u"title" || name == u"desc" || name == u"metadata" || name == u"clipPath";
}

/// Styles may point at gradients of the same file and load nothing.
bool isHarmlessStyle(QStringView text)
{
    QString flat = text.toString().toLower();
    flat.remove(u' ').remove(u'\t').remove(u'\n').remove(u'\r').remove(u'"').remove(u'\'');
    if (flat.contains(u'@') || flat.contains(u'\\') || flat.contains(u"dasharray") || flat.contains(u"/*"))
        return false;
    for (qsizetype at = flat.indexOf(u"url("); at >= 0; at = flat.indexOf(u"url(", at + 1)) {
        if (flat.mid(at + 4, 1) != u"#")
            return false;
    }
    return true;
}

/// Rewrites while it reads.
class Rewriter
{
public:
    explicit Rewriter(const QByteArray& svg) : m_reader(svg), m_writer(&m_out) {}

    base::Result<QByteArray> run()
    {
        while (!m_reader.atEnd() && !m_problem) {
            m_reader.readNext();
            step();
            if (m_out.size() > mostBytes)
                return tooDetailed();
        }
        if (m_problem)
            return *m_problem;
        if (m_reader.hasError() || !m_sawRoot)
            return base::problem("logo_damaged");
        for (const Use& use : m_uses) {
            // One step only: references that lead to references grow without end.
            if (m_holdsUse.contains(use.id))
                return forbidden(u"use"_s);
        }
        if (m_uses.size() > std::size_t{mostUses} || isTooMuch())
            return tooDetailed();
        return m_out;
    }

private:
    /// How much there is to draw.
    struct Amount
    {
        qint64 elements = 0;
        qint64 outline = 0;
        qint64 paints = 0; ///< gradients that may paint its elements
    };

    struct Use
    {
        QString id;
        int paints = 0;
    };

    struct Open
    {
        QString id; ///< may be empty
        Amount before;
        int paints = 0; ///< gradients it names, or what it is in
    };

    static base::Finding tooDetailed() { return base::problem("logo_too_detailed"); }

    [[nodiscard]] bool isTooMuch() const
    {
        Amount drawn = m_seen;
        for (const Use& use : m_uses) {
            const Amount again = m_amounts.value(use.id);
            drawn.elements += again.elements;
            drawn.outline += again.outline;
            drawn.paints += std::max(use.paints * again.elements, again.paints);
        }
        const qint64 paints = std::max(drawn.paints, m_sheetPaints * drawn.elements);
        return drawn.elements > mostElements || drawn.outline > mostOutline
               || paints * (gradientCost + m_largestGradient) > mostPainting || m_styling > mostStyles
               || m_styling * m_seen.elements > mostStyling;
    }

    void step()
    {
        switch (m_reader.tokenType()) {
        case QXmlStreamReader::StartDocument:
            if (!isAsciiBased(m_reader.documentEncoding()))
                m_problem = forbidden(m_reader.documentEncoding().toString());
            break;
        case QXmlStreamReader::DTD:
            if (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(u'['))
                m_problem = forbidden(u"!DOCTYPE"_s);
            break;
        case QXmlStreamReader::EntityReference:
            m_problem = forbidden(u"&"_s + m_reader.name().toString());
            break;
        case QXmlStreamReader::StartElement:
            start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (m_inStyle)
                m_sheet += m_reader.text();
            break;
        default:
            break;
        }
    }

    void start()
    {
        const QString name = m_reader.name().toString();
        const bool own = m_reader.namespaceUri() == svgNamespace || m_reader.namespaceUri().isEmpty();
        if (!m_sawRoot && (!own || name != u"svg"_s)) {
            m_problem = base::problem("logo_damaged");
            return;
        }
        m_sawRoot = true;
        if (!own || isIdle(name)) {
            leaveOut();
            return;
        }
        if (!isShape(name) || m_inStyle) {
            m_problem = forbidden(name);
            return;
        }
        const Amount before = m_seen;
        if (++m_seen.elements > mostElements || m_open.size() >= deepest || !isCalmGradient(name)) {
            m_problem = tooDetailed();
            return;
        }
        if (m_open.empty()) {
            m_writer.writeStartElement(name);
            m_writer.writeDefaultNamespace(svgNamespace);
            m_writer.writeNamespace(xlinkNamespace, u"xlink"_s);
        } else {
            m_writer.writeStartElement(name);
        }
        const int paints = m_open.empty() ? 0 : m_open.back().paints;
        m_open.push_back({m_reader.attributes().value(u"id"_s).toString(), before, paints});
        m_inStyle = name == u"style"_s;
        m_styling += m_inStyle ? styleSheetCost : 0;
        attributes(name);
        m_seen.paints += m_open.back().paints;
    }

    /// Skips an element with all inside.
    void leaveOut()
    {
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            m_reader.readNext();
            if (m_reader.isStartElement() && ++depth > deepestLeftOut) {
                m_problem = tooDetailed();
                return;
            }
            if (m_reader.isEndElement())
                --depth;
        }
    }

    void end()
    {
        if (m_inStyle)
            style();
        m_writer.writeEndElement();
        const Open closed = std::move(m_open.back());
        m_open.pop_back();
        if (closed.id.isEmpty())
            return;
        // Several may have the name: the largest counts.
        Amount& amount = m_amounts[closed.id];
        amount.elements = std::max(amount.elements, m_seen.elements - closed.before.elements);
        amount.outline = std::max(amount.outline, m_seen.outline - closed.before.outline);
        amount.paints = std::max(amount.paints, m_seen.paints - closed.before.paints);
    }

    bool isCalmGradient(const QString& name)
    {
        if (name == u"stop") {
            m_largestGradient = std::max(m_largestGradient, ++m_stops);
            return m_stops <= mostStops;
        }
        if (!name.endsWith(u"Gradient"))
            return true;
        m_stops = 0;
        return ++m_gradients <= mostGradients;
    }

    /// False when it takes more than the attributes of a logo do.
    bool isShort(const QString& name, QStringView value)
    {
        if (name == u"d" || name == u"points") {
            m_seen.outline += outlineCost(value);
            return m_seen.outline <= mostOutline;
        }
        return value.size() <= (name == u"class" ? longestClass : longestAttribute);
    }

    void attributes(const QString& element)
    {
        const QXmlStreamAttributes given = m_reader.attributes();
        for (const QXmlStreamAttribute& attribute : given) {
            const QString name = attribute.name().toString();
            if (name == u"href"_s) {
                reference(element, attribute.value().toString());
                continue;
            }
            if (!attribute.namespaceUri().isEmpty() || name.startsWith(u"on"_s, Qt::CaseInsensitive)
                || name.contains(u"dasharray"_s) || name == u"clip-path"_s || name == u"type"_s)
                continue;
            if (!isShort(name, attribute.value())) {
                m_problem = tooDetailed();
                return;
            }
            if (!isHarmlessStyle(attribute.value())) {
                m_problem = forbidden(name);
                return;
            }
            // Repeated over the page, a gradient of no length has millions of steps.
            if (name == u"spreadMethod" && attribute.value() != u"pad") {
                m_problem = forbidden(name);
                return;
            }
            m_open.back().paints = std::min(m_open.back().paints + paintsIn(attribute.value()), mostPaints);
            m_writer.writeAttribute(name, attribute.value().toString());
        }
        if (element == u"use"_s && !m_uses.empty())
            m_uses.back().paints = std::max(m_uses.back().paints, m_open.back().paints);
    }

    void reference(const QString& element, const QString& target)
    {
        if (!target.startsWith(u'#')) {
            m_problem = forbidden(u"href"_s);
            return;
        }
        m_writer.writeAttribute(xlinkNamespace, u"href"_s, target);
        if (element != u"use"_s)
            return;
        m_uses.push_back({target.mid(1)});
        for (const Open& open : m_open) {
            if (!open.id.isEmpty())
                m_holdsUse.insert(open.id);
        }
    }

    static int paintsIn(QStringView value)
    {
        return static_cast<int>(std::min<qsizetype>(value.count(u"url"_s, Qt::CaseInsensitive), mostPaints));
    }

    /// Looked at as a whole: comments and the like divide a sheet within a word, and are not written.
    void style()
    {
        if (paintsIn(m_sheet) > 0) {
            const bool ofOutlines = m_sheet.contains(u"stroke"_s, Qt::CaseInsensitive);
            m_sheetPaints = std::max(m_sheetPaints, ofOutlines ? mostPaints : 1);
        }
        m_styling += styleCost(m_sheet);
        if (!isHarmlessStyle(m_sheet))
            m_problem = forbidden(u"style"_s);
        else if (m_styling > mostStyles)
            m_problem = tooDetailed();
        else
            m_writer.writeCharacters(m_sheet);
        m_sheet.clear();
        m_inStyle = false;
    }

    QByteArray m_out;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    std::vector<Open> m_open;
    std::vector<Use> m_uses;
    QSet<QString> m_holdsUse;         ///< ids of what has a reference inside
    QHash<QString, Amount> m_amounts; ///< by id, of an element with all inside
    QString m_sheet;                  ///< so far, of the style sheet it is in
    bool m_inStyle = false;
    Amount m_seen;
    qint64 m_styling = 0;
    int m_sheetPaints = 0;     ///< for each element
    int m_largestGradient = 0; ///< its stops
    int m_gradients = 0;
    int m_stops = 0; ///< since the last gradient began
    bool m_sawRoot = false;
    std::optional<base::Finding> m_problem;
};

} // namespace

base::Result<QByteArray> safeSvg(const QByteArray& svg)
{
    // Refused before they are read: tens of thousands of them take tens of megabytes.
    for (const QByteArrayView declaration : {"<!ENTITY", "<!ATTLIST", "<!ELEMENT", "<!NOTATION"}) {
        if (svg.contains(declaration))
            return forbidden(u"!DOCTYPE"_s);
    }
    if (!isPlainXml(svg))
        return base::problem("logo_too_detailed");
    return Rewriter(svg).run();
}

} // namespace evenhost::report
