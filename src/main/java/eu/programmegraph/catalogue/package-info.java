/**
 * What portals harvest: the description of the dataset (DCAT-AP 3.0.1, VoID), that of the endpoint (SPARQL 1.1 Service
 * Description), and the data as files.
 *
 * <p>Ways in: {@link eu.programmegraph.catalogue.Dumps} writes the files, {@link eu.programmegraph.catalogue.Catalogue}
 * describes dataset, graphs, files and endpoint in one model, {@link
 * eu.programmegraph.catalogue.ServiceDescription} takes from it what a client of the endpoint asks for, and {@link
 * eu.programmegraph.catalogue.Addresses} puts the address of a server in place of names that are addresses.
 *
 * <p>Graphs that are too large for memory are written piece by piece ({@link eu.programmegraph.catalogue.StreamedDump}, of
 * {@link eu.programmegraph.catalogue.Piece}s), and counted meanwhile.
 *
 * <p>Everything depends on the data only: the same data gives the same description and the same bytes.
 */
@NullMarked
package eu.programmegraph.catalogue;

import org.jspecify.annotations.NullMarked;
