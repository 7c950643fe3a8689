// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attachment.h"

#include "documents/textfile.h"
#include "report/inflate.h"

#include <algorithm>
#include <charconv>
#include <string_view>

// A PDF can hold little and unpack to gigabytes, in the streams that hold its objects as in those that hold its files.
// What is wanted here needs none of that: the standard keeps streams, and so attached files, out of streams of objects
// (ISO 32000-1, 7.5.7). So the heads of all streams stand in the file as plain text, and only what may be an attached
// file is ever unpacked: its first lines, and all of the one that is taken, up to the size of the largest plan.

namespace evenhost::report {

namespace {

constexpr std::size_t enoughToKnow = 2000;
/// Packed, a plan's first lines take less, however badly they are packed.
constexpr std::size_t enoughToUnpack = std::size_t{64} << 10U;
/// Unpacking starts for that many streams at most: a report has about fifty.
constexpr int mostStreams = 20'000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}

enum class TokenKind { name, word, text, open, close, none };

struct Token
{
    TokenKind kind = TokenKind::none;
    std::string_view text; ///< of a name (without the slash) or a word
};

/// What the dictionary of a stream says about it.
struct StreamHead
{
    std::string_view type;
    std::string_view filter; ///< the first
    int filters = 0;
    std::optional<std::size_t> length; ///< nothing when it is written elsewhere
};

/// Bytes of an attached file as they stand in the PDF.
struct Attached
{
    std::string_view bytes;
    bool isPacked = false;
};

/// Goes through a PDF once, from its first byte to its last.
class Scanner
{
public:
    explicit Scanner(std::string_view pdf) : m_pdf(pdf) {}

    /// The next stream that may be an attached file; nothing at the end.
    std::optional<Attached> next()
    {
        while (toObject()) {
            const auto head = dictionary();
            if (!head || !startsStream())
                continue;
            const auto bytes = content(head->length);
            if (!bytes)
                return std::nullopt; // it has no end: nothing follows
            // Not everybody writes the type (Qt does not).
            const bool mayBe = head->type.empty() || head->type == "EmbeddedFile";
            const bool isPacked = head->filters == 1 && head->filter == "FlateDecode";
            if (mayBe && (isPacked || head->filters == 0))
                return Attached{*bytes, isPacked};
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_pdf.size(); }
    [[nodiscard]] bool startsWith(std::string_view what) const { return m_pdf.substr(m_at).starts_with(what); }

    /// Behind the next "1 0 obj".
    bool toObject()
    {
        constexpr std::string_view word = "obj";
        for (auto at = m_pdf.find(word, m_at); at != std::string_view::npos; at = m_pdf.find(word, at + 1)) {
            const char before = at > 0 ? m_pdf[at - 1] : 'x';
            if (isSpace(before) || (before >= '0' && before <= '9')) {
                m_at = at + word.size();
                return true;
            }
        }
        m_at = m_pdf.size();
        return false;
    }

    void skipSpace()
    {
        for (; !atEnd(); ++m_at) {
            if (m_pdf[m_at] == '%')
                m_at = std::min(m_pdf.find_first_of("\r\n", m_at), m_pdf.size() - 1);
            else if (!isSpace(m_pdf[m_at]))
                return;
        }
    }

    Token token()
    {
        skipSpace();
        if (atEnd())
            return {};
        const char c = m_pdf[m_at];
        if (startsWith("<<") || startsWith(">>")) {
            m_at += 2;
            return {c == '<' ? TokenKind::open : TokenKind::close, {}};
        }
        switch (c) {
        case '[':
        case ']':
            ++m_at;
            return {c == '[' ? TokenKind::open : TokenKind::close, {}};
        case '(':
            return text();
        case '<':
            m_at = std::min(m_pdf.find('>', m_at), m_pdf.size() - 1) + 1;
            return {TokenKind::text, {}};
        case '/':
            ++m_at;
            return {TokenKind::name, regular()};
        default:
            if (isDelimiter(c))
                return {}; // where nothing of the kind may be
            return {TokenKind::word, regular()};
        }
    }

    std::string_view regular()
    {
        const std::size_t start = m_at;
        while (!atEnd() && !isSpace(m_pdf[m_at]) && !isDelimiter(m_pdf[m_at]))
            ++m_at;
        return m_pdf.substr(start, m_at - start);
    }

    /// (a text (with brackets) and \) escapes)
    Token text()
    {
        int open = 0;
        for (; !atEnd(); ++m_at) {
            const char c = m_pdf[m_at];
            if (c == '\\') {
                ++m_at;
            } else if (c == '(') {
                ++open;
            } else if (c == ')' && --open == 0) {
                ++m_at;
                return {TokenKind::text, {}};
            }
        }
        return {};
    }

    /// Nothing where there is no dictionary. Either way what was read is behind us: nothing is read twice.
    std::optional<StreamHead> dictionary()
    {
        skipSpace();
        if (!startsWith("<<"))
            return std::nullopt;
        StreamHead head;
        std::string_view key;
        int words = 0; ///< of the key's value so far
        int depth = 0;
        while (true) {
            const Token part = token();
            switch (part.kind) {
            case TokenKind::open:
                ++depth;
                ++words;
                break;
            case TokenKind::close:
                if (--depth == 0)
                    return head;
                break;
            case TokenKind::name:
                if (depth == 1 && (key.empty() || words > 0)) {
                    key = part.text;
                    words = 0;
                    break;
                }
                if (depth == 1 && key == "Type")
                    head.type = part.text;
                if (depth <= 2 && key == "Filter" && ++head.filters == 1)
                    head.filter = part.text;
                ++words;
                break;
            case TokenKind::word:
                if (depth == 1 && key == "Length")
                    head.length = words == 0 ? number(part.text) : std::nullopt;
                ++words;
                break;
            case TokenKind::text:
                ++words;
                break;
            case TokenKind::none:
                return std::nullopt;
            }
        }
    }

    static std::optional<std::size_t> number(std::string_view text)
    {
        std::size_t value = 0;
        const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), value);
        return trouble == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
    }

    bool startsStream()
    {
        constexpr std::string_view word = "stream";
        skipSpace();
        if (!startsWith(word))
            return false;
        m_at += word.size();
        if (startsWith("\r\n"))
            m_at += 2;
        else if (startsWith("\n") || startsWith("\r"))
            ++m_at;
        return true;
    }

    std::optional<std::string_view> content(std::optional<std::size_t> length)
    {
        const std::size_t start = m_at;
        if (length && *length <= m_pdf.size() - start) {
            m_at = start + *length;
            if (endsStream())
                return m_pdf.substr(start, *length);
        }
        constexpr std::string_view word = "endstream";
        for (auto end = m_pdf.find(word, start); end != std::string_view::npos; end = m_pdf.find(word, end + 1)) {
            m_at = end;
            if (!endsStream())
                continue;
            return m_pdf.substr(start, end - start); // an end of line too many does no harm to a plan
        }
        return std::nullopt;
    }

    /// "endstream endobj" follows: the first word alone may be part of the content.
    bool endsStream()
    {
        constexpr std::string_view word = "endstream";
        skipLineEnd();
        if (!startsWith(word))
            return false;
        m_at += word.size();
        skipLineEnd();
        return startsWith("endobj");
    }

    /// Never goes far, unlike skipSpace: what looks like an end is tried wherever it stands, and what follows it is
    /// read again.
    void skipLineEnd()
    {
        constexpr std::size_t most = 64;
        const std::size_t end = std::min(m_at + most, m_pdf.size());
        while (m_at < end && isSpace(m_pdf[m_at]))
            ++m_at;
    }

    std::string_view m_pdf;
    std::size_t m_at = 0;
};

struct Unpacked
{
    std::string text;
    bool isWhole = false; ///< neither cut at the limit nor damaged
};

Unpacked unpacked(const Attached& attached, std::size_t limit)
{
    if (!attached.isPacked)
        return {std::string(attached.bytes.substr(0, limit)), attached.bytes.size() < limit};
    Unpacked result;
    result.isWhole = inflate(attached.bytes, [&](std::string_view piece) {
        result.text += piece.substr(0, limit - result.text.size());
        return result.text.size() < limit;
    });
    return result;
}

bool isPlan(Attached attached)
{
    attached.bytes = attached.bytes.substr(0, enoughToUnpack);
    const std::string start = unpacked(attached, enoughToKnow).text;
    return start.find("evenhost:") != std::string::npos && start.find("kind: plan") != std::string::npos;
}

} // namespace

std::optional<std::string> attachedPlan(std::string_view pdf)
{
    if (pdf.substr(0, 1024).find("%PDF-") == std::string_view::npos)
        return std::nullopt;
    Scanner scanner(pdf);
    std::optional<Attached> plan;
    for (int left = mostStreams; left > 0; --left) {
        const auto attached = scanner.next();
        if (!attached)
            break;
        if (!attached->bytes.empty() && isPlan(*attached))
            plan = attached;
    }
    if (!plan)
        return std::nullopt;
    Unpacked whole = unpacked(*plan, documents::maximumFileBytes + 1);
    return whole.isWhole ? std::optional(std::move(whole.text)) : std::nullopt;
}

} // namespace evenhost::report
