// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finish.h"

#include "report/ideographs.h"

// We use the pointers that come with the language: silence the note about the older ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <map>

namespace evenhost::report {

using namespace Qt::StringLiterals;

namespace {

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// "2026-11-21" as "D:20261121000000Z".
std::string pdfDate(const std::string& iso)
{
    std::string date("D:");
    std::copy_if(iso.begin(), iso.end(), std::back_inserter(date), [](char c) { return c >= '0' && c <= '9'; });
    if (date.size() != 10)
        date = "D:20000101";
    return date.append("000000Z");
}

void setInformation(QPDF& pdf, const Finish& finish)
{
    auto information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", text(finish.title));
    if (!finish.author.isEmpty())
        information.replaceKey("/Author", text(finish.author));
    if (!finish.subject.isEmpty())
        information.replaceKey("/Subject", text(finish.subject));
    information.replaceKey("/Creator", text(finish.creator));
    information.replaceKey("/Producer", text(finish.creator));
    const auto date = QPDFObjectHandle::newString(pdfDate(finish.date));
    information.replaceKey("/CreationDate", date);
    information.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
    // What a reading voice speaks, as BCP 47 writes it.
    if (!finish.language.isEmpty())
        pdf.getRoot().replaceKey("/Lang", text(QString(finish.language).replace(u'_', u'-')));
    // Show the document's title, not the file's name; and the bookmarks beside the page.
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    pdf.getRoot().removeKey("/Metadata"); // Qt's XMP carries the time and a random identifier
}

void addBookmarks(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
{
    if (bookmarks.empty())
        return;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark& bookmark : bookmarks) {
        auto page = pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle();
        auto box = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle();
        auto target = QPDFObjectHandle::newArray();
        target.appendItem(page);
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(QPDFObjectHandle::newReal(box.ury - bookmark.top, 2));
        target.appendItem(QPDFObjectHandle::newNull());
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", target);
        items.push_back(item);
    }
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        items[i].replaceKey("/Next", items[i + 1]);
        items[i + 1].replaceKey("/Prev", items[i]);
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addAttachment(QPDF& pdf, const Finish& finish)
{
    if (finish.attachment.empty())
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, finish.attachment);
    stream.setSubtype("application/yaml");
    stream.setCreationDate(pdfDate(finish.date));
    stream.setModDate(pdfDate(finish.date));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, finish.attachmentName, stream);
    file.setDescription("The plan this report was made from: open it in Evenhost");
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(finish.attachmentName, file);
}

/// Renames the fonts in a content stream.
class FontNames : public QPDFObjectHandle::TokenFilter
{
public:
    explicit FontNames(std::map<std::string, std::string> names) : m_names(std::move(names)) {}
    void handleToken(const QPDFTokenizer::Token& token) override
    {
        if (token.getType() == QPDFTokenizer::tt_name) {
            const auto found = m_names.find(token.getValue());
            if (found != m_names.end()) {
                write(found->second);
                return;
            }
        }
        writeToken(token);
    }

private:
    std::map<std::string, std::string> m_names; ///< the filter runs when the document is written
};

/// Qt names fonts after object numbers whose order changes from run to run: here they are named in the order in which
/// the page uses them.
void nameFontsByUse(QPDFPageObjectHelper& page)
{
    auto fonts = page.getAttribute("/Resources", false).getKey("/Font");
    if (!fonts.isDictionary())
        return;
    class Collect : public QPDFObjectHandle::ParserCallbacks
    {
    public:
        using QPDFObjectHandle::ParserCallbacks::handleObject;
        void handleObject(QPDFObjectHandle object, size_t /*offset*/, size_t /*length*/) override
        {
            if (object.isName() && std::find(names.begin(), names.end(), object.getName()) == names.end())
                names.push_back(object.getName());
        }
        void handleEOF() override {}
        std::vector<std::string> names;
    } used;
    page.parseContents(&used);
    std::map<std::string, std::string> renamed;
    auto ordered = QPDFObjectHandle::newDictionary();
    for (const std::string& name : used.names) {
        if (!fonts.hasKey(name))
            continue;
        std::string own = "/T";
        own += std::to_string(renamed.size() + 1);
        ordered.replaceKey(own, fonts.getKey(name));
        renamed.emplace(name, std::move(own));
    }
    page.addContentTokenFilter(std::make_shared<FontNames>(renamed));
    auto resources = page.getAttribute("/Resources", true);
    resources.replaceKey("/Font", ordered);
}

void nameIdeographs(QPDF& pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        const auto data = stream.getStreamData();
        const QByteArray given(reinterpret_cast<const char*>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        const QByteArray named = withUnifiedIdeographs(given);
        if (named != given)
            stream.replaceStreamData(named.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace

std::string attachmentName(const QString& title)
{
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"plan"_s : name.left(60)).toStdString() + ".evenhost.yaml";
}

QByteArray finished(const QByteArray& pdf, const Finish& finish, std::string& trouble)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages())
            nameFontsByUse(page);
        nameIdeographs(document);
        setInformation(document, finish);
        addBookmarks(document, finish.bookmarks);
        addAttachment(document, finish);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.setDecodeLevel(qpdf_dl_generalized);
        writer.setRecompressFlate(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& error) {
        trouble = error.what();
        return {};
    }
}

} // namespace evenhost::report
